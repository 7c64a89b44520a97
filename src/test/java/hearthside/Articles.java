package hearthside;

import hearthside.content.Article;
import hearthside.content.Library;
import hearthside.content.NewFolder;
import hearthside.content.Refusal;
import hearthside.workshop.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Articles that no part of the house has seen, each in a shape of its own. */
public final class Articles {
    /** Markdown, with lists in lists, quotations and a link. */
    public static final String TEA = "tea-at-four.md";

    /** Capitals for headings; here with the mark, the line ends and the quotes that Windows gives a text. */
    public static final String STAIRWELL = "stairwell.txt";

    /** French, with underlined headings. */
    public static final String JARDIN = "jardin.txt";

    /** Two hundred words, and no heading at all. */
    public static final String UMBRELLA = "umbrella.txt";

    /** Eight thousand words in broken lines, with short lines for headings. */
    public static final String OBJECTS = "objects.txt";

    public static final List<String> ALL = List.of(TEA, STAIRWELL, JARDIN, UMBRELLA, OBJECTS);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Path FOLDER = Path.of("src/test/resources/articles");
    private static final Path SUPPORT = Path.of("src/test/resources/content/support/ca-on.txt");

    private Articles() {}

    public static byte[] bytes(String file) {
        String text = text(file);
        return (file.equals(STAIRWELL) ? "\ufeff" + text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Article article(byte[] bytes) {
        return switch (Article.read(bytes)) {
            case Article article -> article;
            case Refusal refusal -> throw new AssertionError(refusal.in("en"));
        };
    }

    /** A content folder with this workshop in it, as the command would leave it. */
    public static Library imported(Article article, List<Integer> minutes, Path empty) {
        try {
            Files.createDirectories(empty.resolve("support"));
            Files.copy(SUPPORT, empty.resolve("support/ca-on.txt"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return switch (new NewFolder(empty).write("imported", article.folder(minutes))) {
            case NewFolder.Written _ -> Library.read(empty, TODAY);
            case Refusal refusal -> throw new AssertionError(refusal.in("en"));
        };
    }

    public static Workshop workshop(String file, Path empty) {
        return imported(article(bytes(file)), Article.USUAL_MINUTES, empty)
                .editions()
                .getFirst()
                .workshop();
    }
}
