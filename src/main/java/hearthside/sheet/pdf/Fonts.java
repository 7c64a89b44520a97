package hearthside.sheet.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** The faces that one document uses. Which letters of them is known when everything is set. */
final class Fonts {
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final COSDictionary names = new COSDictionary();
    private final COSDictionary typing = new COSDictionary();

    EmbeddedFont of(Face face) {
        return fonts.computeIfAbsent(face, known -> new EmbeddedFont(known, "F" + fonts.size()));
    }

    /** What a field is filled in with; it shares its file with the words in the same face. */
    void typed(Face face) {
        of(face).beTyped();
    }

    void embed(Objects objects) {
        for (EmbeddedFont font : fonts.values()) {
            Subset subset = font.subset();
            COSObject file = subset.file(objects);
            Cos.fill(names, font.name, font.embed(objects, subset, file));
            if (font.isTyped()) Cos.fill(typing, FormFont.NAME, FormFont.object(objects, font, subset, file));
        }
    }

    /** By the names that content calls them. */
    COSDictionary names() {
        return names;
    }

    /** By the name that fields call it. */
    COSDictionary typing() {
        return typing;
    }
}
