package hearthside.sheet.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Some letters of a face as one font of a document, an octet each. */
final class EmbeddedFont {
    final Face face;
    final String name;
    private final Alphabet alphabet;
    private final @Nullable Letter[] letters = new @Nullable Letter[Alphabet.LAST + 1];
    private boolean typed;

    /**
     * A glyph and the text it was set for.
     *
     * @param octet by which content calls it
     */
    record Letter(int glyph, String text, EmbeddedFont font, int octet) {}

    EmbeddedFont(Face face, String name, Alphabet alphabet) {
        this.face = face;
        this.name = name;
        this.alphabet = alphabet;
    }

    /** Takes a letter in, or nothing if there is no room for it. */
    @Nullable
    Letter add(int glyph, String text) {
        int octet = alphabet.octet(text, taken -> letters[taken] != null);
        if (octet == Alphabet.NONE) return null;
        Letter letter = new Letter(glyph, text, this, octet);
        letters[octet] = letter;
        return letter;
    }

    /** Fields are filled in with this face too. */
    void beTyped() {
        typed = true;
    }

    boolean isTyped() {
        return typed;
    }

    Subset subset() {
        int[] glyphs = new int[letters.length];
        for (Letter letter : letters) if (letter != null) glyphs[letter.octet()] = letter.glyph();
        return Subset.of(face, glyphs, typed);
    }

    COSObject embed(Objects objects, Subset subset, COSObject file) {
        COSDictionary font = Cos.dictionary("Type", "Font", "Subtype", "TrueType", "BaseFont", subset.name());
        float[] widths = widths();
        Cos.fill(font, "FirstChar", Alphabet.FIRST, "LastChar", Alphabet.FIRST + widths.length - 1);
        Cos.fill(font, "Widths", Cos.numbers(widths), "FontDescriptor", descriptor(objects, 4, subset, file));
        return objects.write(Cos.fill(font, "ToUnicode", alphabet.characterMap(objects)));
    }

    /** @param flags what kind of font it is: 4 has an order of its own, 32 the letters of Latin */
    COSObject descriptor(Objects objects, int flags, Subset subset, COSObject file) {
        COSDictionary descriptor = Cos.dictionary("Type", "FontDescriptor", "FontName", subset.name(), "Flags", flags);
        Cos.fill(descriptor, "FontBBox", Cos.numbers(face.box), "ItalicAngle", 0, "StemV", face.stem);
        Cos.fill(descriptor, "Ascent", face.ascent, "Descent", face.descent, "CapHeight", face.capHeight);
        return objects.write(Cos.fill(descriptor, "FontFile2", file));
    }

    private float[] widths() {
        int last = Alphabet.LAST;
        while (last > Alphabet.FIRST && letters[last] == null) last--;
        float[] widths = new float[last - Alphabet.FIRST + 1];
        for (Letter letter : letters)
            if (letter != null) widths[letter.octet() - Alphabet.FIRST] = face.advance(letter.glyph());
        return widths;
    }
}
