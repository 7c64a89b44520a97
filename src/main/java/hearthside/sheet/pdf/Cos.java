package hearthside.sheet.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;

/** Short words for PDF's own objects. */
final class Cos {
    /** Some hundred, found several times as fast as in PDFBox's own table, which goes by their octets. */
    private static final Map<String, COSName> WORDS = new ConcurrentHashMap<>();

    private Cos() {}

    /** A word of the format. Kept for ever: not for names that a document makes up. */
    static COSName name(String word) {
        return WORDS.computeIfAbsent(word, COSName::getPDFName);
    }

    /** PDF says ASCII's letters as they are. Nearly all text is made of them, and PDFBox would look each of them up. */
    static COSString text(String text) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') return new COSString(text);
        return new COSString(ascii(text));
    }

    /** Alternating keys and values. A string value is a {@linkplain #name word}; use {@link #text} for text. */
    static COSDictionary dictionary(Object... entries) {
        return fill(new COSDictionary(), entries);
    }

    /** A dictionary written where it is used, and not as an object of its own. */
    static COSDictionary inline(Object... entries) {
        COSDictionary dictionary = dictionary(entries);
        dictionary.setDirect(true);
        return dictionary;
    }

    static <D extends COSDictionary> D fill(D dictionary, Object... entries) {
        for (int i = 0; i < entries.length; i += 2)
            dictionary.setItem(name((String) entries[i]), value(entries[i + 1]));
        return dictionary;
    }

    /** What stands elsewhere in the file. */
    static COSObject reference(long number) {
        return new COSObject(COSNull.NULL, new COSObjectKey(number, 0));
    }

    /** An object that has a number already. */
    static COSObject reference(COSBase numbered) {
        return new COSObject(COSNull.NULL, numbered.getKey());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static COSArray array(Collection<? extends COSBase> items) {
        COSArray array = new COSArray();
        items.forEach(array::add);
        return array;
    }

    static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) array.add(item);
        return array;
    }

    static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) array.add(number(number));
        return array;
    }

    private static COSBase number(float number) {
        float tidy = Math.round(number * 100) / 100f;
        return tidy == Math.rint(tidy) ? COSInteger.get((long) tidy) : new COSFloat(tidy);
    }

    private static COSBase value(Object value) {
        return switch (value) {
            case COSBase base -> base;
            case String name -> name(name);
            case Integer number -> COSInteger.get(number);
            case Float number -> number(number);
            case Boolean truth -> COSBoolean.getBoolean(truth);
            default -> throw new IllegalArgumentException("PDF has no " + value.getClass());
        };
    }
}
