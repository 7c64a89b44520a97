package hearthside.sheet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** PDF's objects as they stand in a file, as short as they can be: a space only where two words would run together. */
final class Spelling {
    private static final byte[] HEX = Cos.ascii("0123456789ABCDEF");
    private byte[] bytes;
    private int length;

    /** @param room in bytes, to begin with */
    Spelling(int room) {
        bytes = new byte[room];
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void clear() {
        length = 0;
    }

    void addTo(MessageDigest sum) {
        sum.update(bytes, 0, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @SuppressWarnings("deprecation") // every word of PDF's own is ASCII
    Spelling say(String ascii) {
        room(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
        return this;
    }

    Spelling say(byte[] some) {
        room(some.length);
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
        return this;
    }

    Spelling say(Spelling other) {
        return say(other, 0, other.length);
    }

    Spelling say(Spelling other, int start, int end) {
        room(end - start);
        System.arraycopy(other.bytes, start, bytes, length, end - start);
        length += end - start;
        return this;
    }

    Spelling name(COSName name) {
        say("/");
        for (byte letter : name.getBytes()) nameLetter(letter);
        return this;
    }

    /** ISO 32000-1, 7.3.5: what is not a plain letter is written as its number. Nearly all are letters or digits: asked first. */
    private void nameLetter(byte letter) {
        boolean plain =
                Character.isLetterOrDigit(letter) || letter > ' ' && letter <= '~' && "#/()<>[]{}%".indexOf(letter) < 0;
        if (plain) put(letter);
        else say("#").hex(letter);
    }

    Spelling number(long number) {
        apart();
        if (number < 0) put('-');
        whole(Math.abs(number));
        return this;
    }

    private void whole(long number) {
        if (number >= 10) whole(number / 10);
        put((int) ('0' + number % 10));
    }

    /** With two decimals at most. */
    private void decimal(float number) {
        int hundredths = Math.round(number * 100);
        int size = Math.abs(hundredths);
        apart();
        if (hundredths < 0) put('-');
        whole(size / 100);
        if (size % 100 == 0) return;
        put('.');
        put('0' + size / 10 % 10);
        if (size % 10 != 0) put('0' + size % 10);
    }

    Spelling reference(long number) {
        return number(number).say(" 0 R");
    }

    Spelling references(List<Integer> numbers) {
        say("[");
        numbers.forEach(this::reference);
        return say("]");
    }

    Spelling value(COSBase value) {
        switch (value) {
            case COSName name -> name(name);
            case COSInteger number -> number(number.longValue());
            case COSFloat number -> decimal(number.floatValue());
            case COSString text -> text(text.getBytes());
            case COSBoolean truth -> word(truth.getValue() ? "true" : "false");
            case COSArray array -> array(array);
            case COSDictionary dictionary -> dictionary(dictionary);
            case COSObject elsewhere -> reference(elsewhere.getKey().getNumber());
            default -> throw new IllegalArgumentException("Nothing here writes a " + value.getClass());
        }
        return this;
    }

    private void word(String word) {
        apart();
        say(word);
    }

    private void array(COSArray array) {
        say("[");
        for (COSBase item : array) value(item);
        say("]");
    }

    private void dictionary(COSDictionary dictionary) {
        say("<<").entries(dictionary).say(">>");
    }

    /** What stands between a dictionary's brackets. */
    Spelling entries(COSDictionary dictionary) {
        dictionary.forEach((key, value) -> name(key).value(value));
        return this;
    }

    /** ISO 32000-1, 7.3.4.2: brackets must not end the string, nor may a reader take an octet for the end of a line. */
    Spelling text(byte[] text) {
        say("(");
        for (byte letter : text) {
            if (letter == '(' || letter == ')' || letter == '\\' || letter == '\r') put('\\');
            put(letter == '\r' ? 'r' : letter);
        }
        return say(")");
    }

    /** In hexadecimal digits. */
    Spelling digits(byte[] text) {
        say("<");
        for (byte letter : text) hex(letter);
        return say(">");
    }

    private void hex(int octet) {
        put(HEX[octet >> 4 & 15]);
        put(HEX[octet & 15]);
    }

    /** A space, where the last letter would run into a number or a word. */
    private void apart() {
        if (length > 0 && " \n()<>[]".indexOf(bytes[length - 1]) < 0) put(' ');
    }

    private void put(int octet) {
        room(1);
        bytes[length++] = (byte) octet;
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
}
