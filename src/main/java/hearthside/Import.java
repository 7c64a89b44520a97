package hearthside;

import hearthside.content.Article;
import hearthside.content.NewFolder;
import hearthside.content.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Makes a workshop folder of an article in plain text or Markdown.")
final class Import implements Callable<Integer> {
    private static final String SPEECH = "en";

    @Parameters(paramLabel = "ARTICLE", description = "The file with the article, in UTF-8.")
    private Path file = Path.of("article.txt");

    @Option(
            names = "--as",
            required = true,
            paramLabel = "NAME",
            description = "The new folder’s name: small letters, digits, hyphens.")
    private String name = "";

    @Option(names = "--lang", defaultValue = "", description = "The article’s language: en, fr (default: guessed).")
    private String language = "";

    @Option(
            names = "--minutes",
            split = ",",
            description = "The lengths to offer, with commas between them (default: 60,90,120).")
    private List<Integer> minutes = Article.USUAL_MINUTES;

    @Option(names = "--content", defaultValue = Hearthside.CONTENT, description = "The folder with workshops.")
    private Path content = Path.of("workshop-content");

    @Override
    public Integer call() {
        checkOptions();
        Map<String, String> files = article().folder(minutes);
        return switch (new NewFolder(content).write(name, files)) {
            case NewFolder.Written written -> told(written.folder(), files);
            case Refusal refusal -> throw refused(refusal);
        };
    }

    private void checkOptions() {
        if (!minutes.stream().allMatch(Article::isLength))
            throw new Trouble.Plain("--minutes takes numbers from %d to %d, with commas between them: 60,90"
                    .formatted(Article.SHORTEST, Article.LONGEST));
        if (!language.isEmpty() && !Article.isLanguage(language))
            throw new Trouble.Plain("--lang takes the short name of a language: en, fr.");
    }

    private Article article() {
        return switch (Article.read(bytes())) {
            case Article article -> language.isEmpty() ? article : article.in(language);
            case Refusal refusal -> throw refused(refusal);
        };
    }

    private byte[] bytes() {
        if (!Files.exists(file)) throw new Trouble.Plain("There is no file %s.".formatted(file));
        if (!Files.isRegularFile(file))
            throw new Trouble.Plain("%s is not a file. Name the file with the article.".formatted(file));
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Article.LARGEST + 1);
        } catch (IOException refused) {
            throw new Trouble.Plain("%s cannot be read. Check that you may open it.".formatted(file));
        }
    }

    private static Trouble.Plain refused(Refusal refusal) {
        return new Trouble.Plain(refusal.in(SPEECH));
    }

    private int told(Path folder, Map<String, String> files) {
        System.out.printf("%s: %d files.%n", folder.normalize(), files.size());
        System.out.println(
                "Write the author into the Credit line of workshop.txt, and read the rest once: it is a draft.");
        System.out.println(
                "Suggested polls lie in poll-drafts.md; no room is asked one until you move it. Next: ./hearthside check "
                        + (content.toString().isEmpty() ? "." : content));
        return 0;
    }
}
