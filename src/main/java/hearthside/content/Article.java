package hearthside.content;

import java.util.List;
import java.util.SortedMap;

/**
 * An article that somebody brought, and the workshop folder that it suggests: its own words to read, and drafts of everything
 * around them. Pure: bytes in, files out; {@link NewFolder} writes them.
 */
public final class Article implements Brought {
    /** In bytes. About a hundred and fifty thousand words, and what any file of a workshop may have. */
    public static final int LARGEST = Shelf.LARGEST_FILE;

    /** The lengths a workshop is offered in, unless somebody wants others. In minutes. */
    public static final List<Integer> USUAL_MINUTES = List.of(60, 90, 120);

    public static final int SHORTEST = 20;
    public static final int LONGEST = 480;

    private final Manuscript manuscript;
    private final String language;

    private Article(Manuscript manuscript, String language) {
        this.manuscript = manuscript;
        this.language = language;
    }

    /** Plain text or Markdown, in UTF-8. */
    public static Brought read(byte[] bytes) {
        return Unfit.reason(bytes).<Brought>map(refusal -> refusal).orElseGet(() -> understood(bytes));
    }

    private static Brought understood(byte[] bytes) {
        List<Line> lines = Text.decode(bytes).lines();
        Manuscript manuscript = ManuscriptReader.read(lines);
        boolean nothing = manuscript.chapters().isEmpty();
        return nothing ? Refusal.because("only-headings") : new Article(manuscript, Tongue.of(lines));
    }

    /** @throws IllegalArgumentException if this is no language tag; ask {@link #isLanguage} first */
    public Article in(String language) {
        if (!isLanguage(language)) throw new IllegalArgumentException("A language has a short name: en, fr, pt-BR");
        return new Article(manuscript, language);
    }

    public static boolean isLanguage(String language) {
        return language.matches(Outline.LANGUAGE);
    }

    /** An IETF tag; guessed, until {@link #in} says otherwise. */
    public String language() {
        return language;
    }

    public String title() {
        return manuscript.title();
    }

    /**
     * The files of a workshop, by their path in its folder: {@code workshop.txt}, {@code en/00-welcome.md} and so on.
     *
     * @param minutes of each variant, from {@link #SHORTEST} to {@link #LONGEST}; each becomes a variant of one sitting
     */
    public SortedMap<String, String> folder(List<Integer> minutes) {
        List<Integer> variants = minutes.stream().distinct().toList();
        if (variants.isEmpty() || !variants.stream().allMatch(Article::isLength))
            throw new IllegalArgumentException("A variant has from 20 to 480 minutes");
        return FolderDraft.of(manuscript, language, variants);
    }

    public static boolean isLength(int minutes) {
        return minutes >= SHORTEST && minutes <= LONGEST;
    }
}
