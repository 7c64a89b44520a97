package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** The fonts of one document. Which letters are in them is known when everything is set. */
final class Fonts {
    /** What fields call the font that they are filled in with. */
    static final String HAND = "Hand";

    private final Map<Face, Typecase> faces = new HashMap<>();
    private final List<EmbeddedFont> fonts = new ArrayList<>();
    private final COSDictionary names = new COSDictionary();
    private final COSDictionary typing = new COSDictionary();
    private @Nullable EmbeddedFont typed;

    Typecase of(Face face) {
        return faces.computeIfAbsent(face, known -> new Typecase(known, this::open));
    }

    private EmbeddedFont open(Face face) {
        EmbeddedFont font = new EmbeddedFont(face, "F" + fonts.size());
        fonts.add(font);
        return font;
    }

    /** What a field is filled in with: the same font that writes in this face. */
    void typed(Face face) {
        if (typed == null) typed = of(face).allThatCanBeTyped();
    }

    void embed(Objects objects) {
        for (EmbeddedFont font : fonts) {
            COSObject embedded = font.embed(objects);
            Cos.fill(names, font.name, embedded);
            if (font == typed) Cos.fill(typing, HAND, embedded);
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
