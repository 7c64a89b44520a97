package hearthside.sheet.pdf;

import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** The part of a typeface that one document needs, as a font. Couples' packs mostly need the same: the last ones are kept. */
final class Subset {
    /** ISO 32000-1, table 123. The other choice, an order of its own, makes Ghostscript pass over the names that octets have. */
    private static final int FOR_TEXT = 32;

    private static final Recent<Key, Subset> RECENT = new Recent<>(64);

    private final Face face;
    private final COSName name;
    private final byte[] program;
    private final int first;
    private final COSArray widths;
    private final COSBase encoding;
    private final byte[] map;

    /** @param glyphs by the octets of the font, as characters with their numbers */
    private record Key(Face face, List<String> meanings, String glyphs) {}

    /** @param glyphs of the face, by what content calls them; 0 where there is none */
    static Subset of(Face face, Alphabet alphabet, int[] glyphs) {
        Key key = new Key(face, alphabet.meanings(), new String(glyphs, 0, glyphs.length));
        return RECENT.of(key, () -> new Subset(face, alphabet, glyphs));
    }

    private Subset(Face face, Alphabet alphabet, int[] glyphs) {
        this.face = face;
        List<Integer> octets = alphabet.octets();
        first = octets.isEmpty() ? WinAnsi.FIRST : octets.getFirst();
        float[] advances = new float[octets.isEmpty() ? 1 : octets.getLast() - first + 1];
        TreeMap<String, Integer> cuts = new TreeMap<>();
        for (int octet : octets) {
            advances[octet - first] = face.advance(glyphs[octet]);
            cuts.putIfAbsent(alphabet.name(octet), octet); // two Western letters look like others and share their name
        }
        CompactFont font = new CompactFont(face.program(0));
        CRC32 sum = new CRC32();
        cuts.forEach((glyph, octet) -> {
            byte[] drawn = face.program(glyphs[octet]);
            font.add(glyph, octet, drawn);
            sum.update(Cos.ascii(glyph + octet));
            sum.update(drawn);
        });
        String tagged = tag(sum.getValue()) + "+" + face.name;
        name = COSName.getPDFName(tagged);
        program = Packing.tight(font.file(tagged));
        widths = Cos.numbers(advances);
        encoding = alphabet.encoding();
        map = alphabet.needsMap() ? Packing.tight(alphabet.characterMap()) : new byte[0];
    }

    /** Six letters that change whenever the subset does. */
    private static String tag(long number) {
        StringBuilder tag = new StringBuilder(6);
        for (long rest = number; tag.length() < 6; rest /= 26) tag.append((char) ('A' + rest % 26));
        return tag.toString();
    }

    COSObject embed(Objects objects) {
        COSDictionary font = Cos.dictionary("Type", "Font", "Subtype", "Type1", "BaseFont", name);
        Cos.fill(font, "FirstChar", first, "LastChar", first + widths.size() - 1, "Widths", widths);
        Cos.fill(font, "FontDescriptor", descriptor(objects), "Encoding", encoding);
        if (map.length > 0) Cos.fill(font, "ToUnicode", objects.packed(new COSDictionary(), map));
        return objects.write(font);
    }

    private COSObject descriptor(Objects objects) {
        COSDictionary descriptor = Cos.dictionary("Type", "FontDescriptor", "FontName", name);
        Cos.fill(descriptor, "Flags", FOR_TEXT, "FontBBox", Cos.numbers(face.box), "ItalicAngle", 0);
        Cos.fill(descriptor, "Ascent", face.ascent, "Descent", face.descent, "CapHeight", face.capHeight);
        COSObject file = objects.packed(Cos.dictionary("Subtype", "Type1C"), program);
        return objects.write(Cos.fill(descriptor, "StemV", face.stem, "FontFile3", file));
    }
}
