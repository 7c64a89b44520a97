package hearthside.sheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** The font that a reader's software types with: all of WinAnsi, since nobody knows yet what will be written. */
final class FormFont {
    static final String NAME = "Hand";
    private static final int FIRST = 32;
    private static final int LAST = 255;
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap");

    private FormFont() {}

    private static final class Once {
        static final byte[] FILE = subset(Faces.ours().text());
    }

    static COSDictionary object(Book book) {
        Face face = Faces.ours().text();
        String base = EmbeddedFont.tag(Once.FILE) + "+" + face.name;
        COSDictionary descriptor = EmbeddedFont.descriptor(face, base, 32);
        Cos.fill(descriptor, "FontFile2", Cos.fill(book.stream(Once.FILE), "Length1", Once.FILE.length));
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

    private static byte[] subset(Face face) {
        synchronized (face) {
            try {
                TTFSubsetter subsetter = new TTFSubsetter(face.file(), TABLES);
                for (int code = FIRST; code <= LAST; code++)
                    if (face.has(character(code))) subsetter.add(character(code));
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                subsetter.writeToStream(file);
                return file.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
