package hearthside.sheet.pdf;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The typefaces of one sheet: four of the house, and {@link Noto} for what those lack.
 *
 * @param serif for words on top of a page
 * @param display for headings and prompts
 * @param han how Han characters are drawn
 */
record Faces(Face text, Face strong, Face serif, Face display, Noto han) {
    /** What stands in for a character that no typeface has: an empty ballot box, plainly a gap. */
    static final int GAP = 0x2610;

    /** Written with letters that Atkinson Hyperlegible lacks. A page is better in one sans serif than in turns of two. */
    private static final Set<String> BEYOND_ATKINSON = Set.of(
            "vi", "el", "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "ab", "os", "tt", "ba", "ce", "ha",
            "yo", "ig", "ak", "ee");

    private static final class Once {
        static final Faces FACES = new Faces(
                Face.of("AtkinsonHyperlegibleNext-Regular"),
                Face.of("AtkinsonHyperlegibleNext-SemiBold"),
                Face.of("SourceSerif4-Regular"),
                Face.of("SourceSerif4-SemiBold"),
                Noto.SIMPLIFIED);
    }

    /** Their letters stack, or reach far up and down: their lines stand further apart. */
    private static final Set<UnicodeScript> TALL = Set.of(
            UnicodeScript.ARABIC, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    /** Whether lines of this language, by the letters of its own name, need more room than ours. */
    static boolean tall(Locale language) {
        return TALL.contains(
                UnicodeScript.of(language.getDisplayLanguage(language).codePointAt(0)));
    }

    static Faces ours() {
        return Once.FACES;
    }

    /** The typefaces for a sheet in this language. */
    static Faces in(Locale language) {
        Faces ours = ours();
        Noto han = Noto.han(language);
        boolean latin =
                language.getScript().equals("Latn") && !language.getLanguage().equals("vi");
        return latin || !BEYOND_ATKINSON.contains(language.getLanguage())
                ? new Faces(ours.text, ours.strong, ours.serif, ours.display, han)
                : new Faces(Noto.SANS.face(false), Noto.SANS.face(true), ours.serif, ours.display, han);
    }

    /** The face to set a lone character with; where none has it, one that has the {@link #GAP}. */
    Face with(Face asked, int character) {
        return knowing(asked, character)
                .filter(face -> face.has(character))
                .findFirst()
                .orElse(serif);
    }

    /** Text in parts that are of one face each, and together the whole of it. */
    List<Run> runs(Face asked, String text) {
        return new Runs(this, asked).of(text);
    }

    /**
     * Those that may have a character, best first. Words in Greek and Cyrillic among Latin ones take the serif, which was drawn to stand
     * beside our sans; Latin words with rare letters rather another sans. Lazy, because asking a face may mean reading its file.
     */
    Stream<Face> knowing(Face asked, int character) {
        boolean heavy = asked.heavy;
        Stream<Face> house = Stream.of(heavy ? display : serif);
        Stream<Face> noto = Noto.knowing(character, han).map(family -> family.face(heavy));
        boolean latin = UnicodeScript.of(character) == UnicodeScript.LATIN;
        return Stream.concat(Stream.of(asked), latin ? Stream.concat(noto, house) : Stream.concat(house, noto));
    }
}
