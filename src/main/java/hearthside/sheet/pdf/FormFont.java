package hearthside.sheet.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** The font that a reader's software types with: all of WinAnsi, since nobody knows yet what will be written. */
final class FormFont {
    static final String NAME = "Hand";
    private static final int FIRST = 32;
    private static final int LAST = 255;

    private FormFont() {}

    private static final class Once {
        static final Subset FILE =
                Subset.ofCharacters(Faces.ours().text(), characters(Faces.ours().text()));
    }

    static COSDictionary object(Book book) {
        Face face = Faces.ours().text();
        String base = Once.FILE.name();
        COSDictionary descriptor = EmbeddedFont.descriptor(face, base, 32);
        Cos.fill(descriptor, "FontFile2", Once.FILE.file(book));
        return Cos.dictionary(
                "Type",
                "Font",
                "Subtype",
                "TrueType",
                "BaseFont",
                base,
                "FirstChar",
                FIRST,
                "LastChar",
                LAST,
                "Widths",
                Cos.numbers(widths(face)),
                "FontDescriptor",
                descriptor,
                "Encoding",
                "WinAnsiEncoding");
    }

    private static float[] widths(Face face) {
        float[] widths = new float[LAST - FIRST + 1];
        for (int code = FIRST; code <= LAST; code++) widths[code - FIRST] = face.advance(face.glyph(character(code)));
        return widths;
    }

    private static int character(int code) {
        String text = GlyphList.getAdobeGlyphList().toUnicode(WinAnsiEncoding.INSTANCE.getName(code));
        return text == null || text.isEmpty() ? 0 : text.codePointAt(0);
    }

    private static List<Integer> characters(Face face) {
        return IntStream.rangeClosed(FIRST, LAST)
                .map(FormFont::character)
                .filter(face::has)
                .boxed()
                .toList();
    }
}
