package hearthside.sheet.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** The part of a typeface that one document needs. Couples' packs mostly need the same: the last ones are kept. */
final class Subset {
    private static final int KEPT = 64;
    private static final Map<Key, Subset> RECENT = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Subset> eldest) {
            return size() > KEPT;
        }
    });

    private final COSName name;
    private final byte[] packed;

    /** @param codes glyphs of the face by the octets of a font, 0 where there is none */
    private record Key(Face face, List<Cut> cuts) {}

    /**
     * A glyph to cut.
     *
     * @param name what it is called in the file, unlike any other
     * @param octet what content calls it
     */
    record Cut(String name, int octet, int glyph) {}

    private Subset(COSName name, byte[] packed) {
        this.name = name;
        this.packed = packed;
    }

    static Subset of(Face face, List<Cut> cuts) {
        return RECENT.computeIfAbsent(new Key(face, cuts), Subset::cut);
    }

    /** Six letters that change whenever the subset does, and the name of the face. */
    COSName name() {
        return name;
    }

    COSObject file(Objects objects) {
        return objects.packed(Cos.dictionary("Subtype", "Type1C"), packed);
    }

    private static Subset cut(Key key) {
        Face face = key.face();
        CompactFont font = new CompactFont(face.program(0));
        CRC32 sum = new CRC32();
        for (Cut cut : key.cuts()) {
            byte[] program = face.program(cut.glyph());
            font.add(cut.name(), cut.octet(), program);
            sum.update(Cos.ascii(cut.name() + cut.octet()));
            sum.update(program);
        }
        String name = tag(sum.getValue()) + "+" + face.name;
        return new Subset(COSName.getPDFName(name), Packing.tight(font.file(name)));
    }

    private static String tag(long number) {
        StringBuilder tag = new StringBuilder(6);
        for (long rest = number; tag.length() < 6; rest /= 26) tag.append((char) ('A' + rest % 26));
        return tag.toString();
    }
}
