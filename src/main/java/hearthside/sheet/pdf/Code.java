package hearthside.sheet.pdf;

import io.nayuki.qrcodegen.QrCode;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/**
 * A code to scan, drawn in squares of one point. It holds a room's address and nothing of anybody's, and every pack of a room has
 * the same: the last ones are kept.
 */
final class Code {
    private static final Recent<String, Code> RECENT = new Recent<>(16);

    /** Squares along a side. */
    final int size;

    private final byte[] drawing;

    private Code(QrCode squares) {
        size = squares.size;
        drawing = Packing.tight(drawing(squares));
    }

    static Code of(String content) {
        return RECENT.of(content, () -> new Code(QrCode.encodeText(content, QrCode.Ecc.MEDIUM)));
    }

    /** From the top down. Squares that touch in a row are one; each row is written from a corner of its own: rows that read alike pack well. */
    private static byte[] drawing(QrCode squares) {
        int count = squares.size;
        Spelling out = new Spelling(1 << 12);
        out.say(Colour.INK.operands).say(" rg 1 0 0 -1 0 ").number(count).say(" cm\n");
        for (int row = 0; row < count; row++) {
            for (int column = 0, end; column < count; column = end) {
                end = column + 1;
                if (!squares.getModule(column, row)) continue;
                while (end < count && squares.getModule(end, row)) end++;
                out.number(column).say(" 0 ").number(end - column).say(" 1 re ");
            }
            out.say("f 1 0 0 1 0 1 cm\n");
        }
        return out.bytes();
    }

    COSObject draw(Book book) {
        COSDictionary form = Cos.dictionary("Type", "XObject", "Subtype", "Form", "Resources", book.resources());
        return book.objects().packed(Cos.fill(form, "BBox", Cos.numbers(0, 0, size, size)), drawing);
    }
}
