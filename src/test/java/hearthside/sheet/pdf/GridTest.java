package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.PackOrder;
import hearthside.sheet.Samples;
import hearthside.sheet.TakeHome;
import hearthside.workshop.Paper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    private final Press press = new Press();

    /** The text on the back of a page stands behind the text on its front. */
    @ParameterizedTest
    @CsvSource({"A4, false", "LETTER, false", "A4, true"})
    void everyLineOfTheReadingStandsOnTheGrid(Paper paper, boolean large) throws Exception {
        byte[] pdf = press.pdf(Samples.pack(new PackOrder(
                "",
                "",
                new PackOrder.Copies.ForBoth(),
                TakeHome.OPEN,
                Map.of(),
                Set.of("reading"),
                paper,
                large,
                false)));
        float body = Styles.of(Format.of(paper, large), Locale.ENGLISH).body().size();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var lines = new Lines(body);
            lines.getText(document);
            assertThat(lines.seen).isGreaterThan(40);
            assertThat(lines.worst).isLessThan(0.1f);
        }
    }

    private static final class Lines extends PDFTextStripper {
        private final float size;
        private int seen;
        private float worst;

        Lines(float size) {
            this.size = size;
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            TextPosition first = letters.getFirst();
            if (Math.abs(first.getFontSizeInPt() - size) > 0.01f) return;
            seen++;
            float from = (first.getYDirAdj() - Format.mm(20)) / Format.GRID;
            worst = Math.max(worst, Math.abs(from - Math.round(from)) * Format.GRID);
        }
    }
}
