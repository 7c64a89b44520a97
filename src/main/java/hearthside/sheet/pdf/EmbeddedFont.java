package hearthside.sheet.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSObject;

/**
 * A face inside one document. A code stands for a glyph together with the text it was set for, so that one glyph may be read
 * out in several ways.
 */
final class EmbeddedFont {
    /** The most that a list of a character map may hold (Adobe Technical Note 5014). */
    private static final int AT_ONCE = 100;

    final Face face;
    final String name;
    private final List<Letter> letters = new ArrayList<>(List.of(new Letter(0, "\ufffd", 0)));
    private final Letter[] usual;
    private final Map<Integer, Map<String, Letter>> others = new HashMap<>();
    private boolean typed;

    private record Letter(int glyph, String text, int code) {}

    EmbeddedFont(Face face, String name) {
        this.face = face;
        this.name = name;
        usual = new Letter[face.glyphs()];
    }

    int code(int glyph, String text) {
        if (glyph >= usual.length) return other(glyph, text);
        Letter first = usual[glyph];
        if (first == null) first = usual[glyph] = letter(glyph, text);
        if (first.text().equals(text)) return first.code();
        return other(glyph, text);
    }

    private int other(int glyph, String text) {
        return others.computeIfAbsent(glyph, _ -> new HashMap<>())
                .computeIfAbsent(text, _ -> letter(glyph, text))
                .code();
    }

    private Letter letter(int glyph, String text) {
        Letter letter = new Letter(glyph, text, letters.size());
        letters.add(letter);
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
        BitSet glyphs = new BitSet();
        letters.forEach(letter -> glyphs.set(letter.glyph()));
        return Subset.of(face, glyphs, typed);
    }

    COSObject embed(Objects objects, Subset subset, COSObject file) {
        COSDictionary descendant = Cos.dictionary("Type", "Font", "Subtype", "CIDFontType2", "BaseFont", subset.name());
        Cos.fill(descendant, "CIDSystemInfo", identity(), "FontDescriptor", descriptor(objects, 4, subset, file));
        Cos.fill(descendant, "DW", 0, "W", Cos.array(COSInteger.ZERO, widths()));
        Cos.fill(descendant, "CIDToGIDMap", objects.stream(new COSDictionary(), map(subset)));
        COSDictionary font = Cos.dictionary("Type", "Font", "Subtype", "Type0", "BaseFont", subset.name());
        Cos.fill(font, "Encoding", "Identity-H", "DescendantFonts", Cos.array(objects.write(descendant)));
        return objects.write(Cos.fill(font, "ToUnicode", objects.stream(new COSDictionary(), characters())));
    }

    /** @param flags what kind of font it is: 4 has an order of its own, 32 the letters of Latin */
    COSObject descriptor(Objects objects, int flags, Subset subset, COSObject file) {
        COSDictionary descriptor = Cos.dictionary("Type", "FontDescriptor", "FontName", subset.name(), "Flags", flags);
        Cos.fill(descriptor, "FontBBox", Cos.numbers(face.box), "ItalicAngle", 0, "StemV", face.stem);
        Cos.fill(descriptor, "Ascent", face.ascent, "Descent", face.descent, "CapHeight", face.capHeight);
        return objects.write(Cos.fill(descriptor, "FontFile2", file));
    }

    private static COSDictionary identity() {
        return Cos.inline("Registry", Cos.text("Adobe"), "Ordering", Cos.text("Identity"), "Supplement", 0);
    }

    private COSArray widths() {
        float[] widths = new float[letters.size()];
        for (Letter letter : letters) widths[letter.code()] = face.advance(letter.glyph());
        return Cos.numbers(widths);
    }

    private byte[] map(Subset subset) {
        ByteBuffer map = ByteBuffer.allocate(2 * letters.size());
        for (Letter letter : letters) map.putShort((short) subset.place(letter.glyph()));
        return map.array();
    }

    private byte[] characters() {
        Spelling map = new Spelling(1 << 11)
                .say("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
                .say("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .say("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n")
                .say("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        for (int start = 0; start < letters.size(); start += AT_ONCE) {
            List<Letter> some = letters.subList(start, Math.min(letters.size(), start + AT_ONCE));
            map.number(some.size()).say(" beginbfchar\n");
            for (Letter letter : some)
                map.digits(twoBytes(letter.code()))
                        .digits(letter.text().getBytes(StandardCharsets.UTF_16BE))
                        .say("\n");
            map.say("endbfchar\n");
        }
        return map.say("endcmap CMapName currentdict/CMap defineresource pop end end")
                .bytes();
    }

    private static byte[] twoBytes(int code) {
        return new byte[] {(byte) (code >> 8), (byte) code};
    }
}
