package hearthside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The print command, without a process of its own. */
class PrintTest {
    @TempDir
    Path desk;

    private List<String> print(String... options) throws Exception {
        var line = new ArrayList<>(List.of("rebuilding-intimacy", "--content", "workshop-content"));
        line.addAll(List.of("--out", desk.toString()));
        line.addAll(List.of(options));
        var print = new Print();
        new CommandLine(print).parseArgs(line.toArray(String[]::new));
        print.call();
        try (var files = Files.list(desk)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aHandoutIsAskedForByItsId() throws Exception {
        assertThat(print("--sheet", "sign-in", "--sheet", "evaluation"))
                .containsExactly("rebuilding-intimacy-evaluation.pdf", "rebuilding-intimacy-sign-in.pdf");
    }

    @Test
    void aHandoutThatDiffersByLengthHasAFileForEachOrForTheOneThatIsNamed() throws Exception {
        assertThat(print("--sheet", "certificate")).hasSize(4).allMatch(file -> file.contains("-certificate-"));
        assertThat(print("--sheet", "run-sheet", "--variant", "90"))
                .contains("rebuilding-intimacy-run-sheet-90.pdf")
                .doesNotContain("rebuilding-intimacy-run-sheet-60.pdf");
    }

    @Test
    void aSheetAndAHandoutCanBePrintedTogether() throws Exception {
        assertThat(print("--sheet", "support", "--sheet", "distress-card"))
                .containsExactly("rebuilding-intimacy-distress-card.pdf", "rebuilding-intimacy-packs.pdf");
    }

    @Test
    void formsToFillInHaveFieldsOnHandoutsToo() throws Exception {
        print("--sheet", "sign-in", "--fillable", "--couples", "3");
        assertThat(fields("sign-in")).isPositive();
    }

    private int fields(String handout) throws IOException {
        try (var document = Loader.loadPDF(
                desk.resolve("rebuilding-intimacy-" + handout + ".pdf").toFile())) {
            var form = document.getDocumentCatalog().getAcroForm();
            return form == null ? 0 : form.getFields().size();
        }
    }

    @Test
    void anUnknownSheetListsWhatThereIs() {
        assertThatThrownBy(() -> print("--sheet", "sign"))
                .isInstanceOf(Trouble.Plain.class)
                .hasMessageContaining("There is no sheet “sign”. There are: cover, reading, ")
                .hasMessageEndingWith("; and for the room: run-sheet, guide, ballots, agreements, distress-card,"
                        + " support-cards, sign-in, certificate, evaluation.");
        assertThat(desk).isEmptyDirectory();
    }
}
