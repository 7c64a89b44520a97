package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** The fonts of one document. Which letters are in them is known when everything is set. */
final class Fonts {
    private final Map<Face, Typecase> faces = new HashMap<>();
    private final List<EmbeddedFont> fonts = new ArrayList<>();
    private final List<Alphabet> alphabets = new ArrayList<>();
    private final COSDictionary names = new COSDictionary();
    private final COSDictionary typing = new COSDictionary();

    Typecase of(Face face) {
        return faces.computeIfAbsent(face, known -> new Typecase(known, this::open));
    }

    private EmbeddedFont open(Face face, int before) {
        if (before == alphabets.size()) alphabets.add(new Alphabet());
        EmbeddedFont font = new EmbeddedFont(face, "F" + fonts.size(), alphabets.get(before));
        fonts.add(font);
        return font;
    }

    /** What a field is filled in with; it shares its file with the words in the same face. */
    void typed(Face face) {
        of(face).beTyped();
    }

    void embed(Objects objects) {
        for (EmbeddedFont font : fonts) {
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
