package hearthside.content;

import hearthside.content.Manuscript.Chapter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** From the lines of an article to its chapters; pure. */
final class ManuscriptReader {
    private static final int WORDS_OF_A_MADE_TITLE = 8;

    private static final Pattern MARKDOWN = Pattern.compile(
            " {0,3}#{1,6}[ \\t]+\\S.*" // a heading
                    + "|.*\\*\\*[^\\s*][^*]*\\*\\*.*" // strong words
                    + "|.*\\[[^\\]]+\\]\\([^)]*\\).*" // a link
                    + "| {0,3}>.*"); // a quotation
    private static final Pattern FENCE = Pattern.compile("-{3}\\s*");
    private static final Pattern TITLE = Pattern.compile("(?i)title:\\s*[\"'“]?(.*?)[\"'”]?\\s*");

    private ManuscriptReader() {}

    /** The article; one without chapters if there is nothing to read. */
    static Manuscript read(List<Line> lines) {
        FrontMatter front = FrontMatter.of(lines);
        boolean markdown = front.body().stream()
                .anyMatch(line -> MARKDOWN.matcher(line.text()).matches());
        List<Flow> flow = markdown ? MarkedArticle.flow(front.body()) : PlainArticle.flow(front.body());
        boolean titled =
                !flow.isEmpty() && flow.getFirst().heads() && front.title().isEmpty();
        List<Chapter> chapters = Chapters.of(titled ? flow.subList(1, flow.size()) : flow);
        String title = front.title().orElseGet(() -> titled ? flow.getFirst().words() : madeTitle(chapters));
        return new Manuscript(title, titled, chapters);
    }

    private static String madeTitle(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.texts().stream())
                .map(text -> Sentences.shortened(Sentences.first(text), WORDS_OF_A_MADE_TITLE))
                .findFirst()
                .orElse("");
    }

    /** What blogs put on top of a page, between two lines of dashes: no part of the article, but it may know the title. */
    private record FrontMatter(Optional<String> title, List<Line> body) {
        private static final int LONGEST = 40;

        static FrontMatter of(List<Line> lines) {
            int end = IntStream.range(1, Math.min(lines.size(), LONGEST))
                    .filter(at -> FENCE.matcher(lines.get(at).text()).matches())
                    .findFirst()
                    .orElse(0);
            boolean keys = lines.subList(0, end).stream()
                    .skip(1)
                    .anyMatch(line -> line.text().matches("[\\w-]+:.*"));
            if (!keys || !FENCE.matcher(lines.getFirst().text()).matches())
                return new FrontMatter(Optional.empty(), lines);
            Optional<String> title = lines.subList(1, end).stream()
                    .map(line -> TITLE.matcher(line.text()))
                    .filter(matcher -> matcher.matches() && !matcher.group(1).isBlank())
                    .map(matcher -> matcher.group(1))
                    .findFirst();
            return new FrontMatter(title, lines.subList(end + 1, lines.size()));
        }
    }
}
