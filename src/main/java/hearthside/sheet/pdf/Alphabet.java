package hearthside.sheet.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * What octets mean in a document's fonts: the same in each of them, so that one character map serves all. Western letters go by
 * their number in WinAnsi, whatever else a sheet holds; those of other scripts, and letters that were joined, take what is free.
 */
final class Alphabet {
    static final int FIRST = ' ';
    static final int LAST = 0xFF;
    static final int NONE = -1;
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");
    /** From here on an octet may mean anything. Below it is ASCII. */
    private static final int FIRST_FREE = 0x80;

    /** The most that a list of a character map may hold (Adobe Technical Note 5014). */
    private static final int AT_ONCE = 100;

    private static final String FREE = "\0";

    private final String[] meanings = new String[LAST + 1];
    private @Nullable COSObject map;

    Alphabet() {
        Arrays.fill(meanings, FREE);
        for (int octet = FIRST; octet < FIRST_FREE - 1; octet++) meanings[octet] = Character.toString(octet);
    }

    /** Which octets a font has taken. */
    interface Taken {
        boolean has(int octet);
    }

    /** @return an octet that means this text and is not taken, or {@link #NONE} */
    int octet(String text, Taken taken) {
        int own = own(text);
        if (own != NONE && !taken.has(own) && meanings[own].equals(FREE)) meanings[own] = text;
        for (int octet = FIRST; octet <= LAST; octet++)
            if (!taken.has(octet) && meanings[octet].equals(text)) return octet;
        for (int octet = LAST; octet >= FIRST_FREE; octet--)
            if (meanings[octet].equals(FREE)) {
                meanings[octet] = text;
                return octet;
            }
        return NONE;
    }

    private static int own(String text) {
        if (text.length() != 1) return NONE;
        int octet = text.getBytes(WIN_ANSI)[0] & 0xFF;
        return octet >= FIRST && new String(new byte[] {(byte) octet}, WIN_ANSI).equals(text) ? octet : NONE;
    }

    /** For those who search, copy or hear. The same object however often it is asked for, once every letter is known. */
    COSObject characterMap(Objects objects) {
        if (map == null) map = objects.stream(new COSDictionary(), characters());
        return map;
    }

    private byte[] characters() {
        Spelling out = new Spelling(1 << 10)
                .say("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
                .say("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .say("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n")
                .say("1 begincodespacerange<00><FF>endcodespacerange\n")
                .say("1 beginbfrange<20><7E><0020>endbfrange\n");
        List<Integer> others = new ArrayList<>();
        for (int octet = FIRST_FREE; octet <= LAST; octet++) if (!meanings[octet].equals(FREE)) others.add(octet);
        for (int start = 0; start < others.size(); start += AT_ONCE) {
            List<Integer> some = others.subList(start, Math.min(others.size(), start + AT_ONCE));
            out.number(some.size()).say(" beginbfchar\n");
            for (int octet : some)
                out.digits(new byte[] {(byte) octet}).digits(meanings[octet].getBytes(StandardCharsets.UTF_16BE));
            out.say("endbfchar\n");
        }
        return out.say("endcmap CMapName currentdict/CMap defineresource pop end end")
                .bytes();
    }
}
