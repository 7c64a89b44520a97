package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.EveryHandout;
import hearthside.sheet.Handouts.Look;
import hearthside.sheet.Pack;
import hearthside.sheet.Profile;
import hearthside.workshop.Paper;
import hearthside.workshop.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every handout, in every way it can be printed, before the judge. */
class HandoutMatrixTest {
    private static final Workshop WORKSHOP = EveryHandout.workshop();

    private final Press press = new Press();

    @Test
    void aSampleOfHandoutsConforms() throws Exception {
        judge(EveryHandout.in("fr", WORKSHOP), new Look(Paper.A4, false, true), "sign-in|certificate|evaluation");
        judge(WORKSHOP, new Look(Paper.LETTER, true, false), "certificate|summary");
    }

    @Test
    void theEvaluationConformsToTheNewerStandardsToo() throws Exception {
        for (Pack pack : EveryHandout.of(WORKSHOP, new Look(Paper.A4, false, true)))
            if (pack.name().equals("evaluation"))
                assertThat(Judge.failures(new Press(Profile.UA2).pdf(pack), Profile.UA2))
                        .isEmpty();
    }

    private void judge(Workshop workshop, Look look, String names) throws Exception {
        for (Pack pack : EveryHandout.of(workshop, look)) if (pack.name().matches(names)) judge(pack);
    }

    static Stream<Arguments> looks() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(false, true)
                        .flatMap(large -> Stream.of(false, true)
                                .flatMap(fillable -> Stream.of("en", "fr")
                                        .map(language -> Arguments.of(new Look(paper, large, fillable), language)))));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("looks")
    void everyHandoutConforms(Look look, String language) throws Exception {
        judge(EveryHandout.in(language, WORKSHOP), look, ".*");
    }

    private void judge(Pack pack) throws Exception {
        byte[] pdf = press.pdf(pack);
        String name = String.join(
                "-",
                pack.name(),
                pack.paper().toString(),
                pack.labels().language(),
                pack.largePrint() ? "large" : "normal",
                pack.fillable() ? "fillable" : "printed");
        Path folder = Files.createDirectories(Path.of("target/paper"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        assertThat(Judge.failures(pdf)).as(name).isEmpty();
    }
}
