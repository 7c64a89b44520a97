package hearthside.workshop;

/** The two sizes of paper that the world prints on. */
public enum Paper {
    A4,
    LETTER
}
