package hearthside.sheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSObject;

/** The part of a typeface that one document needs. Couples' packs mostly need the same: the last ones are kept. */
final class Subset {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final int KEPT = 64;
    private static final Map<Key, Subset> RECENT = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Subset> eldest) {
            return size() > KEPT;
        }
    });

    private final String name;
    private final byte[] packed;
    private final int length;

    /** @param codes glyphs of the face by the octets of a font, 0 where there is none */
    private record Key(Face face, List<Integer> codes, boolean typed) {}

    private Subset(String name, byte[] packed, int length) {
        this.name = name;
        this.packed = packed;
        this.length = length;
    }

    /**
     * @param codes glyphs of the face by the octets that call them, 0 where there is none
     * @param typed whether fields are filled in with it too: then it holds all that can be typed, findable by its characters
     */
    static Subset of(Face face, int[] codes, boolean typed) {
        return RECENT.computeIfAbsent(new Key(face, Arrays.stream(codes).boxed().toList(), typed), Subset::cut);
    }

    /** Six letters that change whenever the subset does, and the name of the face. */
    String name() {
        return name;
    }

    COSObject file(Objects objects) {
        return objects.packed(Cos.dictionary("Length1", length), packed);
    }

    private static Subset cut(Key key) {
        Face face = key.face();
        TreeMap<Composite, Integer> wholes = new TreeMap<>();
        Set<Integer> glyphs = new HashSet<>();
        for (int glyph : key.codes()) {
            if (glyph < face.glyphs()) glyphs.add(glyph);
            else wholes.put(face.whole(glyph), glyph);
        }
        for (Composite whole : wholes.keySet()) whole.parts().forEach(part -> glyphs.add(part.glyph()));
        TreeMap<Integer, Integer> characters = key.typed() ? FormFont.characters(face) : new TreeMap<>();
        glyphs.addAll(characters.values());
        Map<Integer, Integer> places = new HashMap<>();
        Sfnt font = cut(face, glyphs, places);
        Assembly.add(font, List.copyOf(wholes.keySet()), places::get);
        for (int whole : wholes.values()) places.put(whole, places.size());
        TreeMap<Integer, Integer> octets = new TreeMap<>();
        for (int code = 0; code < key.codes().size(); code++)
            if (key.codes().get(code) != 0)
                octets.put(code, places.get(key.codes().get(code)));
        characters.replaceAll((_, glyph) -> places.get(glyph));
        font.put("cmap", Charmap.of(octets, characters));
        font.slim();
        byte[] file = font.file();
        CRC32 sum = new CRC32();
        sum.update(file);
        return new Subset(tag(sum.getValue()) + "+" + face.name, Packing.tight(file), file.length);
    }

    /** @param places where each glyph of the face stands in the file, filled in here */
    private static Sfnt cut(Face face, Set<Integer> glyphs, Map<Integer, Integer> places) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        synchronized (face) { // its file is read by one at a time
            try {
                TTFSubsetter subsetter = new TTFSubsetter(face.file(), TABLES);
                subsetter.addGlyphIds(glyphs);
                subsetter.getGIDMap().forEach((now, before) -> places.put(before, now));
                subsetter.writeToStream(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // fonts are in memory
            }
        }
        return Sfnt.of(out.toByteArray());
    }

    private static String tag(long number) {
        StringBuilder tag = new StringBuilder(6);
        for (long rest = number; tag.length() < 6; rest /= 26) tag.append((char) ('A' + rest % 26));
        return tag.toString();
    }
}
