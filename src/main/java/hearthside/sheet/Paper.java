package hearthside.sheet;

/** What a printer holds. */
public enum Paper {
    A4,
    LETTER
}
