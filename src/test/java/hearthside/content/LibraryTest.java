package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hearthside.workshop.Exercise;
import hearthside.workshop.Notes;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Reflection;
import hearthside.workshop.Section;
import hearthside.workshop.SheetText;
import hearthside.workshop.Slide;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import hearthside.workshop.Workshop.Agreement;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private final Library library = Library.read(SampleFolder.ORIGINAL, SampleFolder.TODAY);
    private final Workshop workshop =
            library.workshop("sample", "en").orElseThrow().workshop();

    @Test
    void theSampleHasNoFindings() {
        assertThat(library.findings()).isEmpty();
        assertThat(library.extent()).isEqualTo(new Library.Extent(1, 2));
    }

    @Test
    void everyLanguageIsAnEdition() {
        assertThat(library.editions())
                .extracting(edition -> edition.workshop().language())
                .containsExactly("en", "fr");
        assertThat(library.workshop("sample", "fr").orElseThrow().workshop().title())
                .isEqualTo("Une petite soirée");
        assertThat(library.workshop("sample", "fr").orElseThrow().workshop().credit())
                .isEqualTo("Écrit pour les essais.");
        assertThat(library.workshop("sample", "de")).isEmpty();
    }

    @Test
    void theOutlineGivesTitleVariantsAndOrder() {
        assertThat(workshop.title()).isEqualTo("A small evening");
        assertThat(workshop.variants())
                .containsExactly(
                        new Variant("30", List.of(Duration.ofMinutes(30))),
                        new Variant("evenings", List.of(Duration.ofMinutes(8), Duration.ofMinutes(20))));
        assertThat(workshop.sections()).extracting(Section::id).containsExactly("welcome", "listening", "evaluation");
        assertThat(workshop.agreements())
                .containsExactly(
                        new Agreement("You may pass.", "Always, and nobody asks why."),
                        new Agreement("What is said here stays here.", ""));
    }

    @Test
    void theHeaderGivesTheSection() {
        Section listening = workshop.sections().get(1);
        assertThat(listening.title()).isEqualTo("Listening: two sentences");
        assertThat(listening.lengthIn(workshop.variants().get(1))).isEqualTo(Duration.ofMinutes(17));
        assertThat(listening.newSitting()).isTrue();
        assertThat(listening.canCut()).isTrue();
        assertThat(workshop.sections().getFirst().canCut()).isFalse();
    }

    @Test
    void blocksKeepTheirOrder() {
        assertThat(workshop.sections()
                        .getFirst()
                        .everything()
                        .map(block -> block.getClass().getSimpleName()))
                .containsExactly("Reading", "Slide", "Notes", "Reflection", "Poll", "Notes");
        assertThat(workshop.sections().get(1).blocks().get(2).onlyIn()).isEqualTo(Set.of("30"));
    }

    @Test
    void aSlideHasAThoughtACardAndStones() {
        assertThat(workshop.all(Slide.class).getFirst())
                .isEqualTo(new Slide(
                        "Many stones, one arch",
                        List.of("Each one leans on the others."),
                        Optional.of(new Slide.Card(1, 2)),
                        Optional.of(new Slide.Stones(
                                List.of("trust", "laughter", "desire"), Optional.of("desire"), "safety"))));
    }

    @Test
    void notesAndReflectionsAreRead() {
        assertThat(workshop.all(Notes.class).getFirst())
                .isEqualTo(new Notes(
                        List.of("You may pass, at any time.", "Nobody will ask you why."),
                        List.of("one partner answering for both."),
                        List.of("calm screen, then walk over."),
                        List.of("leave the second thought out.")));
        assertThat(workshop.all(Reflection.class))
                .containsExactly(new Reflection("one-hope", "One hope I bring tonight is…", true));
    }

    @Test
    void pollsAreRead() {
        assertThat(workshop.all(Poll.class))
                .extracting(Poll::id, Poll::type, Poll::forFacilitatorOnly)
                .containsExactly(
                        tuple(
                                "arrive",
                                new Poll.Type.PickOne(List.of("easy", "a rush", "we nearly stayed at home")),
                                false),
                        tuple(
                                "protect",
                                new Poll.Type.Rank(List.of("phones elsewhere", "a fixed time", "a walk")),
                                false),
                        tuple(
                                "more-of",
                                new Poll.Type.PickSeveral(List.of("affection", "touch", "presence"), 2),
                                false),
                        tuple("heard-after", new Poll.Type.Scale(1, 5, "not at all", "very much"), true));
        assertThat(workshop.poll("arrive").orElseThrow().pass()).isEqualTo("I'd rather not say");
    }

    @Test
    void anExerciseHasItsRepeatsWrittenOutAndItsSentencesInPlace() {
        Exercise exercise = workshop.all(Exercise.class).getFirst();
        assertThat(exercise.forCouples()).isTrue();
        assertThat(exercise.alone()).isEqualTo("Write both endings. Keep them.");
        assertThat(exercise.length()).isEqualTo(Duration.ofMinutes(14));
        assertThat(exercise.turns())
                .extracting(Exercise.Turn::words)
                .containsExactly(
                        "Everyone writes",
                        "A speaks, first sentence",
                        "B says back what they heard (optional)",
                        "B speaks, first sentence",
                        "A says back what they heard (optional)",
                        "A speaks, second sentence",
                        "B says back what they heard (optional)",
                        "B speaks, second sentence",
                        "A says back what they heard (optional)",
                        "Thank each other");
        assertThat(exercise.turns().get(5))
                .isEqualTo(new Exercise.Turn(
                        Duration.ofMinutes(2),
                        "A speaks, second sentence",
                        Optional.of("B listens"),
                        Optional.of("One thing I would like more of is…")));
        assertThat(exercise.turns().get(2).sentence()).isEmpty();
        assertThat(exercise.sentences()).hasSize(2);
    }

    @Test
    void aPlanAndASheetAreRead() {
        assertThat(workshop.all(Planning.class).getFirst().practices())
                .containsExactly(
                        new Planning.Practice("ten-minutes", "Ten quiet minutes", "Our day, a worry, a thank-you"),
                        new Planning.Practice("a-walk", "A walk", "No phones, no errands"));
        SheetText sheet = workshop.all(SheetText.class).getFirst();
        assertThat(sheet.perPartner()).isTrue();
        assertThat(sheet.parts())
                .contains(
                        new SheetText.Part.Points(List.of("Ask.", "Wait.")),
                        new SheetText.Part.Rules(List.of("No fixing.", "No scoring.")),
                        new SheetText.Part.NewPage("The week", "Ten minutes are enough."),
                        new SheetText.Part.RoomPicture("more-of"));
        assertThat(sheet.parts()).hasSize(18);
    }

    @Test
    void aSupportPageIsRead() {
        assertThat(library.supports())
                .containsExactly(new Support(
                        "ca-on",
                        "Numbers and places",
                        "Ontario",
                        "en",
                        LocalDate.of(2026, 11, 20),
                        List.of(
                                new Support.Entry("Any emergency", "", "9-1-1", "tel:911"),
                                new Support.Entry(
                                        "Someone to talk to, day or night",
                                        "Call or text, in English or French",
                                        "9-8-8",
                                        "tel:988"),
                                new Support.Entry(
                                        "A quiet place online",
                                        "",
                                        "example.org/quiet",
                                        "https://example.org/quiet/"))));
    }

    @Test
    void aPageInAnotherLanguageStandsAfterThePageOfItsRegion(@TempDir Path empty) {
        SampleFolder sample = SampleFolder.in(empty);
        String page = sample.text("support/ca-on.txt");
        sample.write("support/ca-on-fr.txt", page).write("support/ca.txt", page);
        assertThat(sample.read().supports()).extracting(Support::id).containsExactly("ca", "ca-on", "ca-on-fr");
    }

    @Test
    void aFolderMayBeGivenWithASlashBehindIt() {
        assertThat(Library.read(Path.of(SampleFolder.ORIGINAL + "/"), SampleFolder.TODAY)
                        .editions())
                .hasSize(2);
    }
}
