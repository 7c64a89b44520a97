package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.Copyfitter;
import hearthside.sheet.pdf.Trial;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets that run over their pages, as the author hears of it. */
class CopyfitTest {
    private static final String FILE = "sample/en/01-listening.md";
    private static final String FRENCH = "sample/fr/01-listening.md";
    private static final Copyfitter REAL = new Trial();

    @TempDir
    Path empty;

    /** The sample as it should be: its sheet with every kind of field needs a third page. */
    private SampleFolder mended() {
        return SampleFolder.in(empty)
                .replace(FILE, "Field: What feels right", "New page: And more | Slowly.\nField: What feels right")
                .replace(FRENCH, "Field: What feels right", "New page: Encore | Lentement.\nField: What feels right");
    }

    private static List<String> findings(SampleFolder sample) {
        return Library.read(sample.root(), SampleFolder.TODAY, REAL).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void aSheetThatRunsOverItsPageIsToldWithTheLineThatFallsOver() {
        SampleFolder sample = mended().replace(FILE, "What I heard, 1 line", "What I heard, 22 lines");
        assertThat(findings(sample))
                .containsExactly(FILE
                        + ", line 52: The sheet 'our-conversation' does not fit its page: it needs 2 pages of A4. Shorten"
                        + " it, ask for fewer lines, or start a new page with 'New page: …'.");
    }

    @Test
    void aSheetThatFitsA4MayStillBeTooLongForLetter() {
        SampleFolder sample = mended().replace(FILE, "What I heard, 1 line", "What I heard, 13 lines");
        assertThat(findings(sample))
                .singleElement()
                .asString()
                .contains("The sheet 'our-conversation' does not fit its page: it needs 2 pages of Letter.");
    }

    @Test
    void aPageThatWasBegunByItsAuthorIsMeasuredByItself() {
        SampleFolder sample = mended().replace(FILE, "Field: This week, week table", "Field: This week, 12 lines");
        assertThat(findings(sample))
                .singleElement()
                .asString()
                .startsWith(FILE + ", line 59: ")
                .contains("it needs 2 pages of A4");
    }

    @Test
    void aPageThatItsAuthorBeganInTimeFits() {
        SampleFolder sample = mended().replace(FILE, "What I heard, 1 line", "What I heard, 18 lines")
                .replace(FILE, "Field: What I heard", "New page: What I heard | In your words.\nField: What I heard");
        assertThat(findings(sample)).isEmpty();
    }

    @Test
    void anUnchangedSheetIsMeasuredOnce() {
        AtomicInteger asked = new AtomicInteger();
        Copyfitter remembering = new Remembering(_ -> {
            asked.incrementAndGet();
            return 1;
        });
        Library.read(SampleFolder.ORIGINAL, SampleFolder.TODAY, remembering);
        int first = asked.get();
        Library.read(SampleFolder.ORIGINAL, SampleFolder.TODAY, remembering);
        assertThat(first).isPositive();
        assertThat(asked).hasValue(first);
    }

    @Test
    void everySheetOfTheHousesOwnWorkshopFits() {
        assertThat(Library.read(Path.of("workshop-content"), SampleFolder.TODAY, REAL)
                        .findings())
                .noneMatch(finding -> finding.words().contains("does not fit its page"));
    }
}
