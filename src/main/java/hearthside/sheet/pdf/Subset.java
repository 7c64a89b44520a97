package hearthside.sheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSObject;

/** The part of a typeface that one document needs. Couples' packs mostly need the same: the last ones are kept. */
final class Subset {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final List<String> TABLES_TO_TYPE =
            Stream.concat(TABLES.stream(), Stream.of("cmap")).toList();
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
    private final Map<Integer, Integer> places;

    private record Key(Face face, BitSet glyphs, boolean typed) {}

    private Subset(String name, byte[] packed, int length, Map<Integer, Integer> places) {
        this.name = name;
        this.packed = packed;
        this.length = length;
        this.places = places;
    }

    /**
     * @param glyphs not changed by anybody from now on
     * @param typed whether fields are filled in with it too: then it holds all that can be typed, findable by its codes
     */
    static Subset of(Face face, BitSet glyphs, boolean typed) {
        return RECENT.computeIfAbsent(new Key(face, glyphs, typed), Subset::cut);
    }

    /** Six letters that change whenever the subset does, and the name of the face. */
    String name() {
        return name;
    }

    /** Where a glyph of the face stands in this file. */
    int place(int glyph) {
        return places.getOrDefault(glyph, 0);
    }

    COSObject file(Objects objects) {
        return objects.packed(Cos.dictionary("Length1", length), packed);
    }

    private static Subset cut(Key key) {
        Face face = key.face();
        TreeMap<Composite, Integer> wholes = new TreeMap<>();
        Set<Integer> glyphs = new HashSet<>();
        key.glyphs().stream().forEach(glyph -> {
            if (glyph < face.glyphs()) glyphs.add(glyph);
            else wholes.put(face.whole(glyph), glyph);
        });
        for (Composite whole : wholes.keySet()) whole.parts().forEach(part -> glyphs.add(part.glyph()));
        synchronized (face) { // its file is read by one at a time
            try {
                TTFSubsetter subsetter = new TTFSubsetter(face.file(), key.typed() ? TABLES_TO_TYPE : TABLES);
                subsetter.addGlyphIds(glyphs);
                if (key.typed()) FormFont.characters(face).forEach(subsetter::add);
                Map<Integer, Integer> places = new HashMap<>();
                subsetter.getGIDMap().forEach((now, before) -> places.put(before, now));
                return made(face, subsetter, places, wholes);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // fonts are in memory
            }
        }
    }

    private static Subset made(
            Face face, TTFSubsetter subsetter, Map<Integer, Integer> places, TreeMap<Composite, Integer> wholes)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        byte[] file = Assembly.with(out.toByteArray(), List.copyOf(wholes.keySet()), places::get);
        int next = places.size();
        for (int whole : wholes.values()) places.put(whole, next++);
        CRC32 sum = new CRC32();
        sum.update(file);
        return new Subset(tag(sum.getValue()) + "+" + face.name, Packing.tight(file), file.length, places);
    }

    private static String tag(long number) {
        StringBuilder tag = new StringBuilder(6);
        for (long rest = number; tag.length() < 6; rest /= 26) tag.append((char) ('A' + rest % 26));
        return tag.toString();
    }
}
