package hearthside.sheet.pdf;

/** The colours of looks.md that reach the paper, as the operands a content stream wants. */
enum Colour {
    INK("0.141 0.11 0.169"),
    PLUM("0.353 0.165 0.322"),
    SOFT("0.239 0.208 0.259"),
    TINT("0.965 0.945 0.961"),
    BAR("0.612 0.486 0.596"),
    WHITE("1 1 1");

    final String operands;

    Colour(String operands) {
        this.operands = operands;
    }
}
