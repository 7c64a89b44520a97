package hearthside.screens.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.screens.Words;
import hearthside.workshop.Drafting.Drafted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentViewTest extends AuthorTest {
    @Test
    void everyLanguageIsListedWithHowItStands() {
        navigate(ContentView.class);
        assertThat(page())
                .containsSubsequence(
                        "Workshops",
                        "sample",
                        "A small evening, English",
                        "Good",
                        "Une petite soirée, français",
                        "Good",
                        "Share sample as a zip",
                        "Findings",
                        "No error, no warning.");
    }

    @Test
    void findingsStandInTheOrderAndWordsOfCheckAndTheLastGoodVersionIsInUse() {
        navigate(ContentView.class);
        edit("sample/en/evaluation.md", "scale 1-5", "scael");
        edit("support/ca-on.txt", "2026-11-20", "2026-05-26");
        navigate(ContentView.class);
        assertThat(page())
                .containsSubsequence(
                        "Has errors: the last good version is in use",
                        "It can be shared once its errors are mended.",
                        "One error, one warning.",
                        "Error",
                        "sample/en/evaluation.md, line 9",
                        "'scael' is not a poll type. Use: pick one, pick several, scale, rank, words.",
                        "Warning",
                        "support/ca-on.txt, line 4",
                        "Nobody has checked this page for 180 days.");
        assertThat(page()).doesNotContain("Share sample as a zip");
    }

    @Test
    void aWorkshopIsFetchedAsTheZipThatAnotherHouseTakesIn() {
        navigate(ContentView.class);
        assertThat(fetched("Share sample as a zip"))
                .isEqualTo(studio.share("sample").orElseThrow());
    }

    @Test
    void aZipOfATakenNameIsTakenInUnderAnother() {
        navigate(ContentView.class);
        hand("sample.zip", studio.share("sample").orElseThrow());
        assertThat(page()).contains("There is a workshop called “sample” already, and it was left alone.");
        var name = find(TextField.class).single();
        assertThat(name.getValue()).isEqualTo("sample-2");
        test(name).setValue("Our evening");
        again();
        assertThat(page()).contains("“Our evening” cannot name a workshop.");
        test(name).setValue("our-evening");
        again();
        assertThat(page()).contains("“our-evening” is in the content folder.", "Share our-evening as a zip");
        assertThat(name.isVisible()).isFalse();
        assertThat(studio.desk().workshop("our-evening", "fr")).isPresent();
    }

    private void again() {
        test(find(Button.class).withText("Take it in under this name").single()).click();
    }

    @Test
    void whatIsNoWorkshopIsSaidAndNothingIsWritten() {
        navigate(ContentView.class);
        hand("letter.zip", "Dear all".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("This is not a zip that can be read. Nothing was written.");
        assertThat(studio.desk().folders()).hasSize(1);
    }

    @Test
    void withoutSomebodyWhoMakesWorkshopsThereIsNoFormForAnArticle() {
        navigate(ContentView.class);
        assertThat(page()).doesNotContain("From an article");
    }

    @Test
    void anArticleBecomesAWorkshopThatIsListed() {
        var form = new ArticleForm(studio, this::draft, Words.in(Locale.ENGLISH), () -> {});
        UI.getCurrent().add(form);
        make();
        assertThat(page()).contains("Paste the article first, or choose its file.");
        test(find(TextArea.class).single()).setValue("no");
        make();
        assertThat(page()).contains("Give it a name first.");
        test(find(TextField.class).all().getLast()).setValue("made");
        make();
        assertThat(page()).contains("Nothing to read in it (en).");
        test(find(TextArea.class).single()).setValue("A long article.");
        make();
        assertThat(page()).contains("“made” is in the content folder.");
        assertThat(studio.desk().workshop("made", "en")).isPresent();
        make();
        assertThat(find(TextField.class).all().getLast().getValue()).isEqualTo("made-2");
    }

    @Test
    void anArticleThatIsHandedInCanBeReadOverFirst() {
        UI.getCurrent().add(new ArticleForm(studio, this::draft, Words.in(Locale.ENGLISH), () -> {}));
        hand("article.txt", "no".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("Nothing to read in it (en).");
        hand("article.txt", "Être là.".getBytes(StandardCharsets.UTF_8));
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Être là.");
        assertThat(page()).doesNotContain("Nothing to read");
    }

    /** Stands for whoever makes workshops: the sample, whatever the article says. */
    private Drafted draft(byte[] article, String language, String speech) {
        if (article.length < 3) return new Drafted.Unfit("Nothing to read in it (" + language + ").");
        try (Stream<Path> all = Files.walk(shelf.folder().resolve("sample"))) {
            Map<String, String> files = new HashMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(shelf.folder().resolve("sample").relativize(file).toString(), Files.readString(file));
            return new Drafted.Files(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void make() {
        test(find(Button.class).withText("Make a workshop of it").single()).click();
    }
}
