package hearthside.sheet.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;

/**
 * A face inside one document. A code stands for a glyph together with the text it was set for, so that one glyph may be read
 * out in several ways.
 */
final class EmbeddedFont {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    final Face face;
    final String name;
    final COSDictionary object = new COSDictionary();
    private final Map<Letter, Integer> codes = new HashMap<>();
    private final List<Letter> letters = new ArrayList<>(List.of(new Letter(0, "\ufffd")));

    private record Letter(int glyph, String text) {}

    EmbeddedFont(Face face, String name) {
        this.face = face;
        this.name = name;
    }

    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Letter(glyph, text), letter -> {
            letters.add(letter);
            return letters.size() - 1;
        });
    }

    void embed(Book book) throws IOException {
        TreeSet<Integer> glyphs = new TreeSet<>();
        letters.forEach(letter -> glyphs.add(letter.glyph()));
        Subset subset = Subset.of(face, glyphs);
        String base = subset.name();
        COSDictionary descriptor = descriptor(face, base, 4);
        Cos.fill(descriptor, "FontFile2", subset.file(book));
        COSDictionary descendant = Cos.dictionary(
                "Type",
                "Font",
                "Subtype",
                "CIDFontType2",
                "BaseFont",
                base,
                "CIDSystemInfo",
                identity(),
                "FontDescriptor",
                descriptor,
                "DW",
                0,
                "W",
                Cos.array(COSInteger.ZERO, widths()),
                "CIDToGIDMap",
                book.stream(map(subset)));
        Cos.fill(
                object,
                "Type",
                "Font",
                "Subtype",
                "Type0",
                "BaseFont",
                base,
                "Encoding",
                "Identity-H",
                "DescendantFonts",
                Cos.array(descendant),
                "ToUnicode",
                book.stream(characters()));
    }

    static COSDictionary descriptor(Face face, String base, int flags) {
        return Cos.dictionary(
                "Type",
                "FontDescriptor",
                "FontName",
                base,
                "Flags",
                flags,
                "FontBBox",
                Cos.numbers(face.box),
                "ItalicAngle",
                0,
                "Ascent",
                face.ascent,
                "Descent",
                face.descent,
                "CapHeight",
                face.capHeight,
                "StemV",
                face.stem);
    }

    private static COSDictionary identity() {
        return Cos.inline("Registry", Cos.text("Adobe"), "Ordering", Cos.text("Identity"), "Supplement", 0);
    }

    private COSArray widths() {
        float[] widths = new float[letters.size()];
        for (int code = 0; code < widths.length; code++)
            widths[code] = face.advance(letters.get(code).glyph());
        return Cos.numbers(widths);
    }

    private byte[] map(Subset subset) {
        byte[] map = new byte[2 * letters.size()];
        for (int code = 0; code < letters.size(); code++) {
            int place = subset.place(letters.get(code).glyph());
            map[2 * code] = (byte) (place >> 8);
            map[2 * code + 1] = (byte) place;
        }
        return map;
    }

    private byte[] characters() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
                .append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .append("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n")
                .append("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        for (int start = 0; start < letters.size(); start += 100) {
            int end = Math.min(letters.size(), start + 100);
            map.append(end - start).append(" beginbfchar\n");
            for (int code = start; code < end; code++)
                map.append('<')
                        .append(HEX.toHexDigits((short) code))
                        .append("><")
                        .append(HEX.formatHex(letters.get(code).text().getBytes(StandardCharsets.UTF_16BE)))
                        .append(">\n");
            map.append("endbfchar\n");
        }
        map.append("endcmap CMapName currentdict/CMap defineresource pop end end");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
