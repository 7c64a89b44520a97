package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.SetClock;
import hearthside.workshop.Studio.Arrival;
import hearthside.workshop.Studio.Folder;
import hearthside.workshop.Studio.Reason;
import hearthside.workshop.Studio.Remark;
import hearthside.workshop.Studio.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentStudioTest {
    @TempDir
    Path empty;

    private SampleFolder sample;
    private ContentStudio studio;

    @BeforeEach
    void open() {
        sample = SampleFolder.in(empty.resolve("content"));
        studio = studio(sample.root());
    }

    private static ContentStudio studio(Path folder) {
        return new ContentStudio(
                folder, new ContentCatalogue(folder, new SetClock(Instant.parse("2026-11-22T12:00:00Z")), _ -> 1));
    }

    private List<String> standings() {
        return studio.desk().folders().stream()
                .flatMap(folder -> folder.editions().stream()
                        .map(edition -> folder.name() + " " + edition.language() + " "
                                + edition.standing().getClass().getSimpleName()))
                .toList();
    }

    /** Every file below the folder, with what is in it. */
    private Map<String, String> files() {
        try (Stream<Path> all = Files.walk(empty)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : all.toList())
                files.put(empty.relativize(file).toString(), Files.isRegularFile(file) ? Files.readString(file) : "");
            return files;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // How things stand

    @Test
    void everyLanguageHasItsStanding() {
        assertThat(standings()).containsExactly("sample en Good", "sample fr Good");
        sample.write("sample/fr/draft.md", "later").replace("sample/en/evaluation.md", "scale 1-5", "scael");
        assertThat(standings()).containsExactlyInAnyOrder("sample fr Warned", "sample en LastGood");
        assertThat(studio.desk().remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "sample/en/evaluation.md, line 9: 'scael' is not a poll type."
                                + " Use: pick one, pick several, scale, rank, words.",
                        "sample/fr/draft.md, line 1: No Section line in workshop.txt names this file,"
                                + " so it is not used. Add: Section: draft");
    }

    @Test
    void whatNeverWasGoodCannotBeUsed() {
        sample.write("broken/workshop.txt", "nothing").replace("sample/en/evaluation.md", "Pass: ", "");
        var fresh = studio(sample.root());
        assertThat(fresh.desk().folders()).extracting(Folder::name).containsExactly("broken", "sample");
        assertThat(fresh.desk().folders()).extracting(Folder::sound).containsExactly(false, false);
        assertThat(fresh.desk().workshop("sample", "en")).isEmpty();
        assertThat(fresh.desk().workshop("sample", "fr")).isPresent();
        assertThat(fresh.desk().folders().getLast().editions())
                .anySatisfy(edition -> assertThat(edition.standing()).isEqualTo(new Standing.Unusable()));
    }

    // Handing on

    @Test
    void aSharedWorkshopHoldsItsFilesAndNothingElse() throws Parcel.NotTaken {
        sample.write("sample/en/draft.md", "later")
                .write("sample/en/photo.jpg", "x")
                .write("sample/en/.hidden", "x")
                .write("sample/README.md", "x")
                .write("sample/notes/secret.txt", "x");
        var parcel = Parcel.open(studio.share("sample").orElseThrow());
        assertThat(parcel.folder()).isEqualTo("sample");
        assertThat(parcel.files().keySet())
                .containsExactly(
                        "en/00-welcome.md",
                        "en/01-listening.md",
                        "en/agreements.md",
                        "en/draft.md",
                        "en/evaluation.md",
                        "fr/00-welcome.md",
                        "fr/01-listening.md",
                        "fr/agreements.md",
                        "fr/evaluation.md",
                        "workshop.txt");
    }

    @Test
    void whatHasErrorsOrIsNotThereIsNotShared() {
        assertThat(studio.share("../content/sample")).isEmpty();
        assertThat(studio.share("support")).isEmpty();
        assertThat(studio.share("other")).isEmpty();
        sample.replace("sample/fr/evaluation.md", "Type: ", "Typ: ");
        assertThat(studio.share("sample")).isEmpty();
    }

    @Test
    void whatIsSharedArrivesByteForByte() {
        byte[] zip = studio.share("sample").orElseThrow();
        var other = studio(empty.resolve("elsewhere/content"));
        assertThat(other.receive(zip, Optional.empty())).isEqualTo(new Arrival.Kept("sample", List.of()));
        var files = files();
        for (String file : SampleFolder.files())
            if (file.startsWith("sample/"))
                assertThat(files.get("elsewhere/content/" + file)).isEqualTo(files.get("content/" + file));
        assertThat(other.share("sample")).contains(zip);
        assertThat(files.keySet()).noneMatch(path -> path.contains(".unfinished-"));
    }

    // Taking in

    @Test
    void aWorkshopThatIsThereIsLeftAloneAndAnotherNameIsOffered() {
        byte[] zip = studio.share("sample").orElseThrow();
        sample.replace("sample/en/agreements.md", "You may pass.", "You may always pass.");
        var before = files();
        assertThat(studio.receive(zip, Optional.empty())).isEqualTo(new Arrival.Taken("sample", "sample-2"));
        assertThat(files()).isEqualTo(before);
        assertThat(studio.receive(zip, Optional.of("sample-2"))).isInstanceOf(Arrival.Kept.class);
        assertThat(studio.receive(zip, Optional.empty())).isEqualTo(new Arrival.Taken("sample", "sample-3"));
        assertThat(standings()).contains("sample-2 en Good", "sample-2 fr Good");
    }

    @Test
    void aWorkshopWithErrorsIsNotWrittenAndTheFindingsAreTold() {
        byte[] zip = new Zip()
                .add("mine/workshop.txt", SampleFolder.bytes("sample/workshop.txt"))
                .add("mine/en/agreements.md", SampleFolder.bytes("sample/en/agreements.md"))
                .bytes();
        var before = files();
        assertThat(studio.receive(zip, Optional.of("yours")))
                .isInstanceOfSatisfying(
                        Arrival.Faulty.class,
                        faulty -> assertThat(faulty.remarks())
                                .anySatisfy(remark -> assertThat(remark.toString())
                                        .startsWith("yours/workshop.txt, line ")
                                        .contains("The file yours/en/00-welcome.md is missing.")));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void warningsComeAlong() {
        sample.write("sample/en/draft.md", "later");
        byte[] zip = studio.share("sample").orElseThrow();
        assertThat(studio.receive(zip, Optional.of("other")))
                .isInstanceOfSatisfying(
                        Arrival.Kept.class, kept -> assertThat(kept.remarks()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"support", "..", "../out", "My Evening", "nul", "a/b", ".hidden", "con"})
    void aNameThatIsNoneIsRefused(String name) {
        byte[] zip = studio.share("sample").orElseThrow();
        var before = files();
        assertThat(studio.receive(zip, Optional.of(name))).isEqualTo(new Arrival.Refused(Reason.NAME, name));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void filesOnTopOfAZipNeedAName() {
        byte[] zip = new Zip()
                .add("workshop.txt", SampleFolder.bytes("sample/workshop.txt"))
                .bytes();
        assertThat(studio.receive(zip, Optional.empty())).isEqualTo(new Arrival.Refused(Reason.NO_NAME, ""));
    }

    @Test
    void anAttackLeavesTheFolderAsItWas() {
        var before = files();
        byte[] slip = new Zip()
                .add("mine/workshop.txt", SampleFolder.bytes("sample/workshop.txt"))
                .add("mine/../../slipped.md", new byte[] {1})
                .bytes();
        assertThat(studio.receive(slip, Optional.empty()))
                .isEqualTo(new Arrival.Refused(Reason.OUTSIDE, "mine/../../slipped.md"));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        byte[] zip = studio.share("sample").orElseThrow();
        Path file = Files.writeString(empty.resolve("file"), "in the way");
        assertThat(studio(file).receive(zip, Optional.empty())).isEqualTo(new Arrival.Refused(Reason.DISK, ""));
        assertThat(file).hasContent("in the way");
    }

    // Made here

    @Test
    void whatWasMadeOfAnArticleIsHeldToTheSameRules() {
        Map<String, String> files = new HashMap<>();
        for (String file : SampleFolder.files())
            if (file.startsWith("sample/")) files.put(file.substring("sample/".length()), sample.text(file));
        assertThat(studio.add("made", files)).isEqualTo(new Arrival.Kept("made", List.of()));
        assertThat(studio.add("made", files)).isEqualTo(new Arrival.Taken("made", "made-2"));
        files.put("../out.md", "x");
        assertThat(studio.add("again", files)).isEqualTo(new Arrival.Refused(Reason.STRANGER, "../out.md"));
    }

    @Test
    void anArticleIsTakenInAsItWasDraftedAndCanBeSharedAtOnce() {
        String text = "# On being late\n\n## Why it stings\n\nIt stings because somebody waited.\n\n"
                + "## What helps\n\nA word beforehand helps.\n";
        var read = Article.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(Article.class);
        var files = ((Article) read).in("en").folder(Article.USUAL_MINUTES);
        assertThat(studio.add("on-being-late", files)).isInstanceOf(Arrival.Kept.class);
        assertThat(studio.desk().workshop("on-being-late", "en"))
                .hasValueSatisfying(workshop -> assertThat(workshop.title()).isEqualTo("On being late"));
        assertThat(studio.share("on-being-late")).isPresent();
    }
}
