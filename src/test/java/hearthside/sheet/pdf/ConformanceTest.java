package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import hearthside.sheet.Profile;
import hearthside.sheet.Samples;
import hearthside.workshop.Paper;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceTest {
    private final Press press = new Press();

    @ParameterizedTest
    @CsvSource({
        "A4, false, false",
        "A4, false, true",
        "LETTER, false, false",
        "LETTER, false, true",
        "A4, true, false",
        "LETTER, true, true"
    })
    void everySheetIsPdfUaAndPdfA(Paper paper, boolean largePrint, boolean fillable) throws Exception {
        Pack pack = Samples.pack(Samples.full(paper, largePrint, fillable));
        byte[] pdf = press.pdf(pack);
        keep("pack-" + paper + (largePrint ? "-large" : "") + (fillable ? "-fillable" : ""), pdf);
        assertThat(Judge.failures(pdf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aPartnersOwnPackConforms(boolean fillable) throws Exception {
        byte[] pdf = press.pdf(Samples.pack(Samples.mine("Noor & Sam", Samples.WORDS, fillable)));
        keep("mine" + (fillable ? "-fillable" : ""), pdf);
        assertThat(Judge.failures(pdf)).isEmpty();
    }

    @Test
    void theJobOfAllCouplesConforms() throws Exception {
        List<Pack> packs = List.of(
                Samples.pack(Samples.full(Paper.A4, false, false)),
                Samples.pack(Samples.mine("", Samples.WORDS, false)),
                Samples.pack(Samples.full(Paper.A4, false, false)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.job(packs, out, Printer.Progress.SILENT);
        assertThat(Judge.failures(out.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fieldsFilledInAfterwardsStillConform(Profile profile) throws Exception {
        byte[] empty = new Press(profile).pdf(Samples.pack(Samples.full(Paper.A4, false, true)));
        Filled filled = Filled.in(empty);
        keep("filled-" + profile, filled.pdf());
        assertThat(filled.fields()).isGreaterThan(40);
        assertThat(Judge.failures(filled.pdf(), profile)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A4, false, false", "LETTER, false, true", "A4, true, true"})
    void everySheetIsPdfUa2AndPdfA4WhenAskedFor(Paper paper, boolean largePrint, boolean fillable) throws Exception {
        byte[] pdf = new Press(Profile.UA2).pdf(Samples.pack(Samples.full(paper, largePrint, fillable)));
        keep("ua2-" + paper + (largePrint ? "-large" : "") + (fillable ? "-fillable" : ""), pdf);
        assertThat(Judge.failures(pdf, Profile.UA2)).isEmpty();
    }

    /** For looking at. */
    private static void keep(String name, byte[] pdf) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/paper"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
