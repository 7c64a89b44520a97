package hearthside.content;

import hearthside.content.Manuscript.Chapter;
import hearthside.workshop.Prose.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that begins with a word or two that name it: "Shame. It makes us …".
 *
 * @param numbered whether a number stands before them
 * @param rest the sentences after them
 */
record Lead(String words, boolean numbered, List<String> rest) {
    private static final int FEWEST = 3;
    private static final int LONGEST = 6;
    private static final Pattern NAMED = Pattern.compile(
            "([0-9]{1,2}[.)][\\s\\u00a0]+)?([^.:!?…]{2,60})[.:][\\s\\u00a0]+(\\p{Lu}.*)", Pattern.DOTALL);

    /** The row of them, the numbered ones alone if there are some; none if they make no row. */
    static List<Lead> row(Chapter chapter) {
        List<Lead> all = chapter.passages().stream()
                .flatMap(passage -> of(passage).stream())
                .toList();
        List<Lead> numbered = all.stream().filter(Lead::numbered).toList();
        List<Lead> row = numbered.isEmpty() ? all : numbered;
        return row.size() < FEWEST ? List.of() : row;
    }

    private static Optional<Lead> of(Passage passage) {
        if (!(passage instanceof Passage.Paragraph paragraph)) return Optional.empty();
        Matcher named = NAMED.matcher(paragraph.words().text());
        boolean brief = named.matches() && SlideReader.words(named.group(2)) <= LONGEST;
        boolean numbered = brief && Optional.ofNullable(named.group(1)).isPresent();
        return brief
                ? Optional.of(new Lead(Line.trim(named.group(2)), numbered, Sentences.in(named.group(3))))
                : Optional.empty();
    }
}
