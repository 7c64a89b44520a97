package hearthside.sheet;

/** The standards that a file keeps: for those who hear it, and for those who find it in an archive. */
public enum Profile {
    /** PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), in PDF 1.7: what today's software knows. */
    UA1,
    /** PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4), in PDF 2.0. */
    UA2
}
