package hearthside.sheet.pdf;

import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** The font that a reader's software types with: all of WinAnsi, since nobody knows yet what will be written. */
final class FormFont {
    static final String NAME = "Hand";
    private static final int FIRST = 32;
    private static final int LAST = 255;

    private FormFont() {}

    static COSObject object(Objects objects, EmbeddedFont font, Subset subset, COSObject file) {
        COSDictionary object = Cos.dictionary("Type", "Font", "Subtype", "TrueType", "BaseFont", subset.name());
        Cos.fill(object, "FirstChar", FIRST, "LastChar", LAST, "Widths", Cos.numbers(widths(font.face)));
        Cos.fill(object, "FontDescriptor", font.descriptor(objects, 32, subset, file), "Encoding", "WinAnsiEncoding");
        return objects.write(object);
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

    /** Glyphs by the characters that can be typed. */
    static TreeMap<Integer, Integer> characters(Face face) {
        TreeMap<Integer, Integer> characters = new TreeMap<>();
        for (int code = FIRST; code <= LAST; code++) {
            int character = character(code);
            if (face.has(character)) characters.put(character, face.glyph(character));
        }
        return characters;
    }
}
