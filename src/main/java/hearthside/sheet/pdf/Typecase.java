package hearthside.sheet.pdf;

import hearthside.sheet.pdf.EmbeddedFont.Letter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The letters of one face that a document uses, in as many fonts as they fill. A letter is a glyph together with the text it was
 * set for, so that one glyph may be read out in several ways.
 */
final class Typecase {
    private final Function<Face, EmbeddedFont> open;
    private final Face face;
    private final List<EmbeddedFont> fonts = new ArrayList<>();
    private final @Nullable Letter[] usual;
    private final Map<Integer, Map<String, Letter>> others = new HashMap<>();

    /** @param open makes an empty font of a face */
    Typecase(Face face, Function<Face, EmbeddedFont> open) {
        this.face = face;
        this.open = open;
        usual = new @Nullable Letter[face.glyphs()];
    }

    Letter letter(int glyph, String text) {
        Letter first = glyph < usual.length ? usual[glyph] : null;
        if (first != null && first.text().equals(text)) return first;
        if (first == null && glyph < usual.length) return keep(add(glyph, text));
        Map<String, Letter> known = others.getOrDefault(glyph, Map.of());
        Letter other = known.get(text);
        return other == null ? keep(add(glyph, text)) : other;
    }

    private Letter keep(Letter letter) {
        if (letter.glyph() < usual.length && usual[letter.glyph()] == null) usual[letter.glyph()] = letter;
        else others.computeIfAbsent(letter.glyph(), _ -> new HashMap<>()).put(letter.text(), letter);
        return letter;
    }

    private Letter add(int glyph, String text) {
        Letter letter = fonts.isEmpty() ? null : fonts.getLast().add(glyph, text);
        return letter == null ? add(another(), glyph, text) : letter;
    }

    private static Letter add(EmbeddedFont roomy, int glyph, String text) {
        Letter letter = roomy.add(glyph, text);
        if (letter == null) throw new IllegalStateException("This font has a place for it");
        return letter;
    }

    private EmbeddedFont another() {
        EmbeddedFont font = open.apply(face);
        fonts.add(font);
        return font;
    }

    /** @return a font with all Western letters that the face has, by their own numbers */
    EmbeddedFont allThatCanBeTyped() {
        EmbeddedFont font =
                fonts.stream().filter(EmbeddedFont::canBeTyped).findFirst().orElseGet(this::another);
        for (int octet = WinAnsi.FIRST; octet <= WinAnsi.LAST; octet++) {
            String text = WinAnsi.text(octet);
            int glyph = text.isEmpty() ? 0 : face.glyph(text.codePointAt(0));
            if (glyph != 0 && !font.has(text)) keep(add(font, glyph, text));
        }
        return font;
    }
}
