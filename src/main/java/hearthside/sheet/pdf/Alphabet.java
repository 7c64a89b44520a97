package hearthside.sheet.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;

/**
 * What the octets of one font mean. {@linkplain WinAnsi Western letters} have numbers of their own, so that every sheet writes
 * them alike; all else takes what is left: first what Western letters never use, then what they did not need so far.
 */
final class Alphabet {
    static final int NONE = -1;
    private static final int LAST_OF_ASCII = '~';
    /** From here to the space octets mean nothing in any Western text, and are no end of a line. */
    private static final int FIRST = 14;

    /** The most that a list of a character map may hold (Adobe Technical Note 5014). */
    private static final int AT_ONCE = 100;

    private final String[] meanings = new String[WinAnsi.LAST + 1];
    private final BitSet taken = new BitSet();

    Alphabet() {
        Arrays.fill(meanings, "");
    }

    /** @return the octet that means this text from now on, or {@link #NONE} if all are taken */
    int octet(String text) {
        int octet = free(WinAnsi.octet(text)) ? WinAnsi.octet(text) : left();
        if (octet == NONE) return NONE;
        taken.set(octet);
        meanings[octet] = text;
        return octet;
    }

    private boolean free(int octet) {
        return octet >= FIRST && !taken.get(octet);
    }

    private int left() {
        for (int octet = FIRST; octet < WinAnsi.FIRST; octet++) if (free(octet)) return octet;
        for (int octet = WinAnsi.LAST; octet > WinAnsi.FIRST; octet--) if (free(octet)) return octet;
        return NONE;
    }

    /** Whether every Western letter has its own number, or still can have it. */
    boolean canBeTyped() {
        return octets(octet -> octet >= WinAnsi.FIRST && !isOwn(octet)).isEmpty();
    }

    private boolean isOwn(int octet) {
        return octet >= WinAnsi.FIRST && meanings[octet].equals(WinAnsi.text(octet));
    }

    /** By octets; empty where there is none. */
    List<String> meanings() {
        return List.of(meanings);
    }

    /** The octets that mean something. */
    List<Integer> octets() {
        return octets(_ -> true);
    }

    private List<Integer> octets(IntPredicate which) {
        return taken.stream().filter(which).boxed().toList();
    }

    private List<Integer> others() {
        return octets(octet -> !isOwn(octet));
    }

    /** What the glyph of an octet is called. */
    String name(int octet) {
        return isOwn(octet) ? WinAnsi.name(octet) : "g" + octet;
    }

    COSBase encoding() {
        COSBase western = Cos.name("WinAnsiEncoding");
        if (others().isEmpty()) return western;
        COSArray differences = new COSArray();
        int before = NONE;
        for (int octet : others()) {
            if (octet != before + 1) differences.add(COSInteger.get(octet));
            differences.add(Cos.name(name(octet)));
            before = octet;
        }
        return Cos.inline("Type", "Encoding", "BaseEncoding", western, "Differences", differences);
    }

    /** Whether a reader needs to be told what octets mean: Western letters are known, but for one that looks like another. */
    boolean needsMap() {
        return !others().isEmpty() || !free(WinAnsi.SOFT_HYPHEN);
    }

    /** For those who search, copy or hear. */
    byte[] characterMap() {
        Spelling out = new Spelling(1 << 10)
                .say("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
                .say("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .say("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n")
                .say("1 begincodespacerange<00><FF>endcodespacerange\n");
        boolean plain = octets(octet -> octet >= WinAnsi.FIRST && octet <= LAST_OF_ASCII && !isOwn(octet))
                .isEmpty();
        if (plain) out.say("1 beginbfrange<20><7E><0020>endbfrange\n");
        List<Integer> octets = octets(octet -> !plain || octet < WinAnsi.FIRST || octet > LAST_OF_ASCII);
        for (int start = 0; start < octets.size(); start += AT_ONCE) {
            List<Integer> some = octets.subList(start, Math.min(octets.size(), start + AT_ONCE));
            out.number(some.size()).say(" beginbfchar\n");
            for (int octet : some)
                out.digits(new byte[] {(byte) octet}).digits(meanings[octet].getBytes(StandardCharsets.UTF_16BE));
            out.say("endbfchar\n");
        }
        out.say("endcmap CMapName currentdict/CMap defineresource pop end end");
        return out.bytes();
    }
}
