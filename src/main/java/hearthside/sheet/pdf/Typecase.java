package hearthside.sheet.pdf;

import hearthside.sheet.pdf.EmbeddedFont.Letter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of one face that a document uses, in as many fonts as they fill. A letter is a glyph together with the text it was
 * set for, so that one glyph may be read out in several ways.
 */
final class Typecase {
    private final Opener open;
    private final Face face;
    private final List<EmbeddedFont> fonts = new ArrayList<>();
    private final Letter[] usual;
    private final Map<Integer, Map<String, Letter>> others = new HashMap<>();

    /** Makes an empty font. */
    interface Opener {
        /** @param before how many fonts this face has already */
        EmbeddedFont font(Face face, int before);
    }

    Typecase(Face face, Opener open) {
        this.face = face;
        this.open = open;
        usual = new Letter[face.glyphs()];
    }

    Letter letter(int glyph, String text) {
        if (glyph >= usual.length) return other(glyph, text);
        Letter first = usual[glyph];
        if (first == null) first = usual[glyph] = add(glyph, text);
        return first.text().equals(text) ? first : other(glyph, text);
    }

    private Letter other(int glyph, String text) {
        return others.computeIfAbsent(glyph, _ -> new HashMap<>()).computeIfAbsent(text, _ -> add(glyph, text));
    }

    private Letter add(int glyph, String text) {
        for (EmbeddedFont font : fonts) {
            Letter letter = font.add(glyph, text);
            if (letter != null) return letter;
        }
        another();
        return add(glyph, text); // every letter has room in a font that is empty
    }

    private void another() {
        fonts.add(open.font(face, fonts.size()));
    }

    /** Fields are filled in with this face too. */
    void beTyped() {
        if (fonts.isEmpty()) another();
        fonts.getFirst().beTyped();
    }
}
