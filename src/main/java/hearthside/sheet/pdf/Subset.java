package hearthside.sheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSStream;

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
    private final Map<Integer, Integer> places;

    private record Key(Face face, Set<Integer> glyphs) {}

    private Subset(String name, byte[] packed, int length, Map<Integer, Integer> places) {
        this.name = name;
        this.packed = packed;
        this.length = length;
        this.places = places;
    }

    static Subset of(Face face, Set<Integer> glyphs) {
        return RECENT.computeIfAbsent(new Key(face, Set.copyOf(glyphs)), Subset::cut);
    }

    /** Six letters that change whenever the subset does, and the name of the face. */
    String name() {
        return name;
    }

    /** Where a glyph of the face stands in this file. */
    int place(int glyph) {
        return places.getOrDefault(glyph, 0);
    }

    COSStream file(Book book) {
        return Cos.fill(book.packed(packed), "Length1", length);
    }

    private static Subset cut(Key key) {
        Face face = key.face();
        TreeMap<Composite, Integer> wholes = new TreeMap<>();
        Set<Integer> glyphs = new HashSet<>();
        for (int glyph : key.glyphs()) {
            if (glyph < face.glyphs()) glyphs.add(glyph);
            else wholes.put(face.whole(glyph), glyph);
        }
        for (Composite whole : wholes.keySet()) whole.parts().forEach(part -> glyphs.add(part.glyph()));
        return cut(face, TABLES, subsetter -> subsetter.addGlyphIds(glyphs), wholes);
    }

    /** All the characters a field may be filled with, findable by their codes. */
    static Subset ofCharacters(Face face, List<Integer> characters) {
        List<String> tables = Stream.concat(TABLES.stream(), Stream.of("cmap")).toList();
        return cut(face, tables, subsetter -> characters.forEach(subsetter::add), new TreeMap<>());
    }

    private static Subset cut(
            Face face, List<String> tables, Consumer<TTFSubsetter> wanted, TreeMap<Composite, Integer> wholes) {
        synchronized (face) { // its file is read by one at a time
            try {
                TTFSubsetter subsetter = new TTFSubsetter(face.file(), tables);
                wanted.accept(subsetter);
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
        return new Subset(tag(sum.getValue()) + "+" + face.name, pack(file), file.length, places);
    }

    private static String tag(long number) {
        StringBuilder tag = new StringBuilder(6);
        for (long rest = number; tag.length() < 6; rest /= 26) tag.append((char) ('A' + rest % 26));
        return tag.toString();
    }

    private static byte[] pack(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            packing.write(file);
        }
        return out.toByteArray();
    }
}
