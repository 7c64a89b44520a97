package hearthside.sheet;

import hearthside.room.LiveRoom;
import hearthside.room.OwnNotes;
import hearthside.sheet.Element.Agenda;
import hearthside.sheet.Element.AgendaRow;
import hearthside.sheet.Element.Heading;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Element.Voice;
import hearthside.sheet.Times.Passed;
import hearthside.workshop.Poll;
import hearthside.workshop.Prose.Words;
import hearthside.workshop.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stays of a room when its seats and couples are erased: times, and the pictures as they were shown. There is no head
 * count, because none is kept.
 */
public final class RoomSummary {
    private final LiveRoom room;
    private final Handouts.Look look;
    private final Labels labels;
    private final Shown shown;
    private final boolean withNotes;

    /** @param withNotes whether what the facilitator wrote for herself stands in it: others may read a summary */
    public RoomSummary(LiveRoom room, Handouts.Look look, boolean withNotes) {
        this.room = room;
        this.look = look;
        this.withNotes = withNotes;
        this.labels = Labels.in(room.setting().language());
        this.shown = new Shown(room);
    }

    /** The day a room met on, as it was; empty if it met on several. */
    public static Optional<LocalDate> day(LiveRoom room) {
        return room.setting().day().map(_ -> Times.of(room).day());
    }

    public Pack pack() {
        List<Element> elements = new ArrayList<>();
        elements.add(agenda());
        if (room.setting().rehearsal()) elements.add(small(labels.say("summary.rehearsal")));
        elements.add(small(labels.say("summary.heads")));
        pictures("summary.everyone", shown.toEveryone(), elements);
        pictures("summary.alone", shown.toOne(), elements);
        notes(elements);
        String title = labels.say(room.setting().rehearsal() ? "summary.title.rehearsal" : "summary.title");
        Sheet sheet = Handouts.sheet("summary", title, message(), labels.say("foot.facilitator"), elements);
        return new Pack(
                sheet.id(),
                title,
                room.workshop().credit(),
                labels,
                look.paper(),
                look.largePrint(),
                false,
                List.of(sheet));
    }

    private String message() {
        String minutes = labels.sittings(
                room.workshop().variant(room.setting().variant()).orElseThrow());
        return labels.say(
                "summary.message",
                room.workshop().title(),
                labels.date(Times.of(room).day()),
                minutes);
    }

    private Agenda agenda() {
        return new Agenda(
                List.of(labels.say("summary.began"), labels.say("summary.section"), labels.say("run.minutes")),
                Times.of(room).sections().stream().map(this::row).toList());
    }

    private AgendaRow row(Passed passed) {
        String planned = labels.say(
                "summary.planned",
                Times.clock(passed.planned()),
                Labels.clock(passed.row().length()));
        return new AgendaRow(
                passed.began().map(Times::clock).orElse("–"),
                passed.row().section().title(),
                List.of(passed.began().isPresent() ? planned : labels.say("summary.left-out", planned)),
                passed.took().map(Labels::clock).orElse("–"));
    }

    private void pictures(String heading, List<Poll> polls, List<Element> elements) {
        if (polls.isEmpty()) return;
        elements.add(new Heading(labels.say(heading), false));
        for (Poll poll : polls) {
            elements.add(shown.orClosed(poll));
            shown.rest(poll).map(RoomSummary::small).ifPresent(elements::add);
        }
    }

    private void notes(List<Element> elements) {
        List<Noted> noted = noted();
        if (noted.isEmpty()) return;
        elements.add(new Heading(labels.say("summary.notes"), false));
        for (Noted note : noted) {
            elements.add(new Heading(note.section(), true));
            note.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Paragraph::plain)
                    .forEach(elements::add);
        }
    }

    private record Noted(String section, String text) {}

    /** What the facilitator wrote down for herself, in running order. */
    private List<Noted> noted() {
        if (!withNotes) return List.of();
        return room.agenda().items().stream()
                .map(item -> item.section())
                .distinct()
                .map(section -> new Noted(
                        section.map(Section::title).orElseGet(() -> labels.say("summary.before")),
                        room.notes().of(section.map(Section::id).orElse(OwnNotes.LOBBY))))
                .filter(note -> !note.text().isBlank())
                .toList();
    }

    private static Paragraph small(String words) {
        return new Paragraph(Words.plain(words), Voice.SMALL);
    }

    /** The same as rows and columns, for a spreadsheet: UTF-8 with a mark, commas, lines that end as RFC 4180 wants them. */
    public String csv() {
        Csv csv = new Csv();
        csv.row(List.of(
                labels.say("summary.section"),
                labels.say("summary.planned.start"),
                labels.say("summary.planned.minutes"),
                labels.say("summary.began"),
                labels.say("summary.took"),
                labels.say("summary.question"),
                labels.say("summary.answer"),
                labels.say("summary.percent")));
        if (room.setting().rehearsal()) csv.row(List.of(labels.say("summary.rehearsal"), "", "", "", "", "", "", ""));
        for (Passed passed : Times.of(room).sections()) csv.row(cells(passed));
        for (Noted note : noted())
            csv.row(List.of(note.section(), "", "", "", "", labels.say("summary.notes"), note.text(), ""));
        for (Poll poll : shown.toEveryone()) answers(poll, csv);
        for (Poll poll : shown.toOne()) answers(poll, csv);
        return csv.text();
    }

    private static List<String> cells(Passed passed) {
        return List.of(
                passed.row().section().title(),
                passed.planned().toString(),
                Labels.clock(passed.row().length()),
                passed.began().map(Object::toString).orElse(""),
                passed.took().map(Labels::clock).orElse(""),
                "",
                "",
                "");
    }

    /** Numbers that can be counted with, and words for the share that is none. */
    private void answers(Poll poll, Csv csv) {
        Element.RoomPicture picture = shown.orClosed(poll);
        if (picture.bars().isEmpty()) csv.row(answer(poll, picture.lead(), ""));
        for (Element.Bar bar : picture.bars())
            csv.row(answer(
                    poll,
                    bar.label(),
                    bar.percent().stream()
                            .mapToObj(percent -> percent == 0 ? bar.share() : Integer.toString(percent))
                            .findFirst()
                            .orElse("")));
    }

    private static List<String> answer(Poll poll, String answer, String percent) {
        return List.of("", "", "", "", "", poll.question(), answer, percent);
    }
}
