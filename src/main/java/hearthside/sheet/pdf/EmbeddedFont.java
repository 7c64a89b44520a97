package hearthside.sheet.pdf;

import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Some letters of a face as one font of a document, an octet each. */
final class EmbeddedFont {
    private final Face face;
    final String name;
    private final Alphabet alphabet = new Alphabet();
    private final int[] glyphs = new int[WinAnsi.LAST + 1];

    /**
     * A glyph and the text it was set for.
     *
     * @param octet by which content calls it
     */
    record Letter(int glyph, String text, EmbeddedFont font, int octet) {}

    EmbeddedFont(Face face, String name) {
        this.face = face;
        this.name = name;
    }

    /** Takes a letter in, or nothing if there is no place for it. */
    @Nullable
    Letter add(int glyph, String text) {
        int octet = alphabet.octet(text);
        if (octet == Alphabet.NONE) return null;
        glyphs[octet] = glyph;
        return new Letter(glyph, text, this, octet);
    }

    boolean canBeTyped() {
        return alphabet.canBeTyped();
    }

    boolean has(String western) {
        return glyphs[WinAnsi.octet(western)] != 0;
    }

    COSObject embed(Objects objects) {
        return Subset.of(face, alphabet, glyphs).embed(objects);
    }
}
