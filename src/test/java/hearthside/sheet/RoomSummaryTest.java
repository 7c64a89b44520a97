package hearthside.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.SetClock;
import hearthside.ballot.Paper;
import hearthside.ballot.Paper.Slips.Ticked;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.OwnNotes;
import hearthside.sheet.Element.Agenda;
import hearthside.sheet.Element.RoomPicture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An evening in Toronto that was planned for seven. */
class RoomSummaryTest {
    private static final Handouts.Look LOOK = Handouts.Look.printed(hearthside.workshop.Paper.LETTER);

    private final SetClock clock = new SetClock(Instant.parse("2026-12-04T00:04:00Z"));
    private final LiveRoom room = Sample.room(Sample.rooms(new MemoryJournal(), clock));
    private final RoomSummary summary = new RoomSummary(room, LOOK, true);

    private void evening() {
        room.tell(new Command.Next(0));
        clock.pass(Duration.ofMinutes(9));
        room.tell(new Command.OpenPoll("barrier"));
        room.count("barrier", new Paper(24, 4, new Ticked(20, List.of(4, 0, 0, 10, 6, 0))));
        room.tell(new Command.ClosePoll("barrier"));
        room.tell(new Command.Reveal("barrier"));
        clock.pass(Duration.ofMinutes(25));
        room.tell(new Command.OpenPoll("manageable"));
        room.count("manageable", new Paper(24, 0, new Ticked(3, List.of(1, 1, 1, 0, 0))));
        room.tell(new Command.ClosePoll("manageable"));
        room.tell(new Command.End());
    }

    private <E extends Element> List<E> elements(Class<E> kind) {
        return summary.pack().sheets().getFirst().elements().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void everySectionSaysWhenItWasPlannedAndWhenItReallyBegan() {
        evening();
        var rows = elements(Agenda.class).getFirst().rows();
        assertThat(rows).extracting(Element.AgendaRow::time).containsExactly("19:04", "19:13", "19:38", "–");
        assertThat(rows).extracting(Element.AgendaRow::length).containsExactly("9", "25", "–", "–");
        assertThat(rows)
                .extracting(row -> row.steps().getFirst())
                .containsExactly(
                        "Planned: 19:00, 10 min",
                        "Planned: 19:10, 20 min",
                        "Planned: 19:30, 20 min",
                        "Planned: 19:50, 10 min. Not reached.");
    }

    @Test
    void picturesStandAsTheyWereShownAndAClosedOneSaysNoMoreThanThat() {
        evening();
        var pictures = elements(RoomPicture.class);
        assertThat(pictures)
                .extracting(RoomPicture::question)
                .containsExactly("Which barrier feels most familiar?", "That exercise felt manageable for me");
        assertThat(pictures.getFirst().bars())
                .extracting(Element.Bar::label)
                .contains("Stress and exhaustion")
                .doesNotContain("Mismatched desire");
        assertThat(pictures.getLast().lead()).isEqualTo("This picture stays closed");
        assertThat(pictures.getLast().bars()).isEmpty();
    }

    /** As the projector said it: nobody who was shown is none. */
    @Test
    void aShareThatIsTooSmallToRoundHasWordsInBothForms() {
        room.tell(new Command.OpenPoll("barrier"));
        room.count("barrier", new Paper(150, 0, new Ticked(150, List.of(3, 97, 47, 3, 0, 0))));
        room.tell(new Command.ClosePoll("barrier"));
        room.tell(new Command.Reveal("barrier"));
        assertThat(elements(RoomPicture.class).getFirst().bars())
                .extracting(Element.Bar::label, Element.Bar::share)
                .contains(tuple("Shame", "few"), tuple("Mismatched desire", "65%"));
        assertThat(summary.csv().lines())
                .contains(
                        ",,,,,Which barrier feels most familiar?,Shame,few",
                        ",,,,,Which barrier feels most familiar?,Mismatched desire,65");
    }

    @Test
    void whatSheNotedForHerselfStandsUnderItsSectionInBothForms() {
        assertThat(summary.csv()).doesNotContain("My notes");
        room.notes().keep(OwnNotes.LOBBY, "The heating.");
        room.notes().keep(room.agenda().item(1).section().orElseThrow().id(), "Slower here.\n\n=Next time: less");
        evening();
        assertThat(elements(Element.Heading.class))
                .extracting(Element.Heading::text)
                .containsSubsequence(
                        "My notes",
                        "Before the first section",
                        room.workshop().sections().getFirst().title());
        assertThat(elements(Element.Paragraph.class))
                .extracting(paragraph -> paragraph.words().text())
                .contains("The heating.", "Slower here.", "=Next time: less");
        assertThat(summary.csv()).contains("My notes,The heating.,").contains("\"Slower here.");

        var forOthers = new RoomSummary(room, LOOK, false);
        assertThat(forOthers.csv() + forOthers.pack()).doesNotContain("The heating.", "My notes");
    }

    @Test
    void noPersonIsCounted() {
        evening();
        assertThat(summary.csv() + summary.pack()).doesNotContain("24").contains("is not kept");
    }

    @Test
    void aRevealedQuestionThatWasNeverAskedIsNotThere() {
        room.tell(new Command.End());
        assertThat(elements(RoomPicture.class)).isEmpty();
    }

    @Test
    void aSpreadsheetGetsTheSameTimesAndPictures() {
        evening();
        assertThat(summary.csv().lines())
                .contains(
                        "Welcome,2026-12-03T19:00,10,2026-12-03T19:04,9,,,",
                        "A hopeful closing,2026-12-03T19:50,10,,,,,",
                        ",,,,,Which barrier feels most familiar?,Stress and exhaustion,50",
                        ",,,,,That exercise felt manageable for me,This picture stays closed,");
    }

    @Test
    void theSummaryOfARehearsalSaysThatItIsOne() {
        var rooms = Sample.rooms(new MemoryJournal(), clock);
        var rehearsal = new RoomSummary(
                rooms.open(Sample.script(), fresh -> {
                    var set = Sample.setting(fresh);
                    return set.again(fresh, "Try-out", set.starts(), true);
                }),
                LOOK,
                false);
        assertThat(rehearsal.pack().sheets().getFirst().title()).isEqualTo("Summary of a rehearsal");
        assertThat(rehearsal.csv()).contains("A rehearsal: nobody real answered here.");
        assertThat(summary.pack().sheets().getFirst().title()).isEqualTo("Room summary");
        assertThat(summary.csv()).doesNotContain("rehearsal");
    }
}
