package hearthside.sheet.pdf;

import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Some letters of a face as one font of a document, an octet each. */
final class EmbeddedFont {
    /** ISO 32000-1, table 123. The other choice, an order of its own, makes Ghostscript pass over the names that octets have. */
    private static final int FOR_TEXT = 32;

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
        List<Integer> octets = alphabet.octets();
        Subset subset = Subset.of(face, cuts(octets));
        int first = octets.isEmpty() ? WinAnsi.FIRST : octets.getFirst();
        float[] widths = new float[octets.isEmpty() ? 1 : octets.getLast() - first + 1];
        for (int octet : octets) widths[octet - first] = face.advance(glyphs[octet]);
        COSDictionary font = Cos.dictionary("Type", "Font", "Subtype", "Type1", "BaseFont", subset.name());
        Cos.fill(font, "FirstChar", first, "LastChar", first + widths.length - 1, "Widths", Cos.numbers(widths));
        Cos.fill(font, "FontDescriptor", descriptor(objects, subset), "Encoding", alphabet.encoding());
        if (alphabet.needsMap()) Cos.fill(font, "ToUnicode", alphabet.characterMap(objects));
        return objects.write(font);
    }

    /** A name is used once: two Western letters look like others and share theirs. */
    private List<Subset.Cut> cuts(List<Integer> octets) {
        TreeMap<String, Subset.Cut> cuts = new TreeMap<>();
        for (int octet : octets) {
            String glyph = alphabet.name(octet);
            cuts.putIfAbsent(glyph, new Subset.Cut(glyph, octet, glyphs[octet]));
        }
        return List.copyOf(cuts.values());
    }

    private COSObject descriptor(Objects objects, Subset subset) {
        COSDictionary descriptor = Cos.dictionary("Type", "FontDescriptor", "FontName", subset.name());
        Cos.fill(descriptor, "Flags", FOR_TEXT, "FontBBox", Cos.numbers(face.box), "ItalicAngle", 0);
        Cos.fill(descriptor, "Ascent", face.ascent, "Descent", face.descent, "CapHeight", face.capHeight);
        return objects.write(Cos.fill(descriptor, "StemV", face.stem, "FontFile3", subset.file(objects)));
    }
}
