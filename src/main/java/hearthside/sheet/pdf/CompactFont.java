package hearthside.sheet.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cff.CFFStandardString;

/** A typeface as a file in PDF's own kind, without hints (Adobe Technical Note 5176, "Compact Font Format"). */
final class CompactFont {
    private static final int STANDARD_STRINGS = 391;
    private static final Map<String, Integer> STANDARD = standard();
    private static final int ABSENT = 0;
    private static final int CHARSET = 15;
    private static final int ENCODING = 16;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int NOMINAL_WIDTH = 21;
    private static final int MOST_IN_A_STRETCH = 256;
    private static final byte[] HEAD = {1, 0, 4, 2};
    private static final byte[] WIDTHS =
            new Octets().number(CharString.USUAL_WIDTH).octet(NOMINAL_WIDTH).bytes();

    private final TreeMap<Integer, Glyph> glyphs = new TreeMap<>();
    private final List<byte[]> names = new ArrayList<>();

    private record Glyph(int octet, byte[] program) {}

    /** @param absent what is drawn for a glyph that is not there: a {@linkplain CharString program} */
    CompactFont(byte[] absent) {
        glyphs.put(ABSENT, new Glyph(0, absent));
    }

    private static Map<String, Integer> standard() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < STANDARD_STRINGS; i++) numbers.put(CFFStandardString.getName(i), i);
        return numbers;
    }

    /** @param name unlike any other */
    void add(String name, int octet, byte[] program) {
        Integer number = STANDARD.get(name);
        if (number == null) {
            number = STANDARD_STRINGS + names.size();
            names.add(Cos.ascii(name));
        }
        glyphs.put(number, new Glyph(octet, program));
    }

    byte[] file(String name) {
        byte[] own = index(List.of(Cos.ascii(name)));
        byte[] strings = index(names);
        byte[] subroutines = index(List.of());
        byte[] charset = charset();
        byte[] encoding = encoding();
        byte[] programs = index(glyphs.values().stream().map(Glyph::program).toList());
        int top = index(List.of(top(0, 0, 0, 0))).length;
        int charsetAt = HEAD.length + own.length + top + strings.length + subroutines.length;
        int encodingAt = charsetAt + charset.length;
        int programsAt = encodingAt + encoding.length;
        byte[] dictionary = index(List.of(top(charsetAt, encodingAt, programsAt, programsAt + programs.length)));
        Octets file = new Octets();
        for (byte[] part : List.of(HEAD, own, dictionary, strings, subroutines, charset, encoding, programs, WIDTHS))
            file.all(part);
        return file.bytes();
    }

    /** Where everything stands. The same length whatever it says. */
    private static byte[] top(int charset, int encoding, int programs, int widths) {
        Octets top = new Octets().place(charset).octet(CHARSET).place(encoding).octet(ENCODING);
        top.place(programs).octet(CHAR_STRINGS).place(WIDTHS.length).place(widths);
        return top.octet(PRIVATE).bytes();
    }

    /** The names of all glyphs but the absent one, as stretches of numbers. */
    private byte[] charset() {
        Octets out = new Octets().octet(1);
        List<Integer> rest = glyphs.keySet().stream().skip(1).toList();
        for (int at = 0, end; at < rest.size(); at = end) {
            end = at + 1;
            while (end < rest.size() && end - at < MOST_IN_A_STRETCH && rest.get(end) == rest.get(at) + end - at) end++;
            out.octet(rest.get(at) >> 8).octet(rest.get(at)).octet(end - at - 1);
        }
        return out.bytes();
    }

    /** What calls each of them; a PDF says it too, and some readers look here. */
    private byte[] encoding() {
        Octets out = new Octets().octet(0).octet(glyphs.size() - 1);
        glyphs.tailMap(ABSENT, false).values().forEach(glyph -> out.octet(glyph.octet()));
        return out.bytes();
    }

    private static byte[] index(Collection<byte[]> items) {
        Octets out = new Octets().octet(items.size() >> 8).octet(items.size());
        if (items.isEmpty()) return out.bytes();
        int length = 1 + items.stream().mapToInt(item -> item.length).sum();
        int wide = length > 0xFFFF ? 3 : length > 0xFF ? 2 : 1;
        int end = 1;
        out.octet(wide).offset(end, wide);
        for (byte[] item : items) out.offset(end += item.length, wide);
        items.forEach(out::all);
        return out.bytes();
    }

    /** A file being written. */
    private static final class Octets {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Octets octet(int octet) {
            out.write(octet);
            return this;
        }

        Octets all(byte[] octets) {
            out.writeBytes(octets);
            return this;
        }

        Octets offset(int offset, int wide) {
            for (int octet = wide - 1; octet >= 0; octet--) octet(offset >> 8 * octet);
            return this;
        }

        /** A number that takes three octets. */
        Octets number(int number) {
            return octet(28).offset(number, 2);
        }

        /** A number that takes five. */
        Octets place(int place) {
            return octet(29).offset(place, 4);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
