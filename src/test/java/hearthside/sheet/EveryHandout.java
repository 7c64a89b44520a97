package hearthside.sheet;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.SetClock;
import hearthside.ballot.Paper;
import hearthside.ballot.Paper.Slips.Ticked;
import hearthside.content.Library;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Setting;
import hearthside.workshop.Workshop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is printed beside the pack, of the workshop that comes with the house. */
public final class EveryHandout {
    private static final Path CONTENT = Path.of("workshop-content");

    private EveryHandout() {}

    public static Workshop workshop() {
        return Library.read(CONTENT, LocalDate.of(2026, 11, 24))
                .workshop("rebuilding-intimacy", "en")
                .orElseThrow()
                .workshop();
    }

    /** The same workshop with the labels of another language around its words. */
    public static Workshop in(String language, Workshop workshop) {
        return new Workshop(
                workshop.name(),
                language,
                workshop.title(),
                workshop.credit(),
                workshop.variants(),
                workshop.agreements(),
                workshop.sections());
    }

    public static List<Pack> of(Workshop workshop, Handouts.Look look) {
        var handouts = new Handouts(workshop, look);
        var longest = workshop.variants().getLast();
        var packs = new ArrayList<>(List.of(
                handouts.runSheet(
                        longest, List.of(LocalDateTime.of(2026, 12, 3, 19, 0), LocalDateTime.of(2026, 12, 10, 19, 0))),
                handouts.guide(),
                handouts.ballots(longest, 4),
                handouts.agreements(Optional.of("http://192.168.1.20:8080/r/KM4PTR")),
                handouts.distressCard(Samples.SUPPORT),
                handouts.supportCards(Samples.SUPPORT, 6),
                handouts.signIn(20),
                handouts.certificate(longest, Optional.empty())));
        handouts.evaluation().ifPresent(packs::add);
        packs.add(summary(workshop.language(), look));
        return packs;
    }

    /** What stays of an evening with a picture of each kind: shown with shares, and closed. */
    public static Pack summary(String language, Handouts.Look look) {
        var clock = new SetClock(Instant.parse("2026-12-04T00:04:00Z"));
        var room = Sample.rooms(new MemoryJournal(), clock)
                .open(Sample.script(), fresh -> in(language, Sample.setting(fresh)));
        room.tell(new Command.Next(0));
        asked(room, "barrier", new Ticked(20, List.of(4, 0, 0, 10, 6, 0)));
        clock.pass(Duration.ofMinutes(25));
        asked(room, "manageable", new Ticked(3, List.of(1, 1, 1, 0, 0)));
        room.tell(new Command.End());
        return new RoomSummary(room, look, true).pack();
    }

    private static void asked(LiveRoom room, String poll, Ticked slips) {
        room.tell(new Command.OpenPoll(poll));
        room.count(poll, new Paper(24, 0, slips));
        room.tell(new Command.ClosePoll(poll));
        room.tell(new Command.Reveal(poll));
    }

    private static Setting in(String language, Setting room) {
        return new Setting(
                room.id(),
                room.code(),
                room.owner(),
                room.alias(),
                room.workshop(),
                language,
                room.variant(),
                room.paper(),
                room.support(),
                room.starts(),
                room.zone());
    }
}
