package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Articles;
import hearthside.content.Article;
import hearthside.content.Library;
import hearthside.sheet.Handouts;
import hearthside.sheet.PackOrder;
import hearthside.sheet.Sheets;
import hearthside.workshop.Paper;
import hearthside.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedPaperTest {
    @TempDir
    Path empty;

    @ParameterizedTest
    @CsvSource({
        "tea-at-four.md, on the same side",
        "stairwell.txt, the pram one step further",
        "jardin.txt, ce que j’arrache trop vite",
        "umbrella.txt, rain does not read",
        "objects.txt, whenever the house is full"
    })
    void thePackOfAnyArticleIsPrinted(String file, String words) throws IOException {
        Library library = Articles.imported(Articles.article(Articles.bytes(file)), Article.USUAL_MINUTES, empty);
        Workshop workshop = library.editions().getFirst().workshop();
        var pack = Sheets.pack(
                workshop, library.supports().getFirst(), PackOrder.blank(Set.of(), Paper.LETTER, false, false));
        var runSheet = new Handouts(workshop, Handouts.Look.printed(Paper.LETTER))
                .runSheet(workshop.variants().getFirst(), List.of());
        Path pdf = empty.resolve("pack.pdf");
        new Press().job(List.of(pack, runSheet), pdf, (_, _) -> true);

        try (var document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .toLowerCase(java.util.Locale.ROOT);
            assertThat(document.getNumberOfPages()).isGreaterThan(6);
            assertThat(text).contains(words);
        }
    }
}
