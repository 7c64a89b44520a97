package hearthside.sheet.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each part of a text its face. A word is of one face if one has all its letters; marks and joiners stay with their letter, and
 * punctuation with the word that it closes or opens.
 */
final class Runs {
    private final Faces faces;
    private final Face asked;

    Runs(Faces faces, Face asked) {
        this.faces = faces;
        this.asked = asked;
    }

    /** A character with its marks. */
    private record Letter(String text) {
        int base() {
            return text.codePointAt(0);
        }

        boolean isIn(Face face) {
            return text.codePoints().allMatch(character -> face.has(character) || unseen(character));
        }
    }

    List<Run> of(String text) {
        if (text.codePoints().allMatch(asked::has)) return List.of(new Run(asked, text, false));
        List<Letter> letters = letters(text);
        UnicodeScript[] scripts = scripts(letters);
        List<Run> runs = new ArrayList<>();
        for (int start = 0; start < letters.size(); ) {
            int end = start + 1;
            while (end < letters.size() && scripts[end] == scripts[start]) end++;
            set(letters.subList(start, end), runs);
            start = end;
        }
        return List.copyOf(runs);
    }

    private static List<Letter> letters(String text) {
        List<Letter> letters = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && followsItsLetter(text.codePointAt(end)))
                end += Character.charCount(text.codePointAt(end));
            letters.add(new Letter(text.substring(start, end)));
            start = end;
        }
        return letters;
    }

    /** What has no script of its own takes that of the letters before it; what opens something, that of the letters after. */
    private static UnicodeScript[] scripts(List<Letter> letters) {
        UnicodeScript[] scripts = new UnicodeScript[letters.size()];
        for (int i = 0; i < scripts.length; i++) {
            int base = letters.get(i).base();
            if (!leansOn(base)) scripts[i] = Noto.script(base);
            else scripts[i] = i > 0 && !opens(base) ? scripts[i - 1] : UnicodeScript.INHERITED;
        }
        for (int i = scripts.length - 2; i >= 0; i--)
            if (scripts[i] == UnicodeScript.INHERITED) scripts[i] = scripts[i + 1];
        return scripts;
    }

    /** Letters of one script: of one face if any has them all. */
    private void set(List<Letter> letters, List<Run> runs) {
        List<Letter> words =
                letters.stream().filter(letter -> !leansOn(letter.base())).toList();
        Optional<Face> whole = words.isEmpty() ? Optional.empty() : first(words.getFirst(), words);
        for (Letter letter : letters)
            whole.filter(letter::isIn)
                    .or(() -> first(letter, List.of(letter)))
                    .ifPresentOrElse(face -> add(runs, face, letter.text(), false), () -> piece(letter, runs));
    }

    private Optional<Face> first(Letter like, List<Letter> all) {
        return faces.knowing(asked, like.base())
                .filter(face -> all.stream().allMatch(letter -> letter.isIn(face)))
                .findFirst();
    }

    /** No face has this letter with all its marks: what there is of it, and gaps. */
    private void piece(Letter letter, List<Run> runs) {
        Face face = faces.with(asked, letter.base());
        letter.text().codePoints().filter(character -> !unseen(character)).forEach(character -> {
            String text = Character.toString(character);
            add(runs, face.has(character) ? face : faces.serif(), text, !face.has(character));
        });
    }

    private static void add(List<Run> runs, Face face, String text, boolean gap) {
        boolean goesOn = !runs.isEmpty()
                && !gap
                && !runs.getLast().gap()
                && runs.getLast().face() == face;
        runs.add(new Run(face, goesOn ? runs.removeLast().text() + text : text, gap));
    }

    private static boolean followsItsLetter(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> unseen(character);
        };
    }

    /** Joiners and variation selectors: they change their neighbour, and need no glyph of their own. */
    private static boolean unseen(int character) {
        return character == 0x200C || character == 0x200D || character >= 0xFE00 && character <= 0xFE0F;
    }

    private static boolean opens(int character) {
        int type = Character.getType(character);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Punctuation, spaces, and marks that have lost their letter. Digits and signs stand on their own. */
    private static boolean leansOn(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED)
                && switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL,
                            Character.OTHER_LETTER,
                            Character.UPPERCASE_LETTER,
                            Character.LOWERCASE_LETTER -> false;
                    default -> true;
                };
    }
}
