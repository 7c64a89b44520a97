package hearthside.sheet;

import hearthside.sheet.Element.Agenda;
import hearthside.sheet.Element.AgendaRow;
import hearthside.sheet.Element.Heading;
import hearthside.workshop.Block;
import hearthside.workshop.Exercise;
import hearthside.workshop.Notes;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import hearthside.workshop.RunSheet;
import hearthside.workshop.SheetText;
import hearthside.workshop.Slide;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The run sheet: every section with its clock time, and every step of it. */
final class Timetable {
    private final Workshop workshop;
    private final Labels labels;

    Timetable(Workshop workshop, Labels labels) {
        this.workshop = workshop;
        this.labels = labels;
    }

    Sheet sheet(Variant variant, List<LocalDateTime> starts) {
        List<RunSheet.Row> rows = RunSheet.of(workshop, variant).rows();
        List<Element> elements = new ArrayList<>();
        for (int sitting = 0; sitting <= rows.getLast().sitting(); sitting++) {
            int number = sitting;
            if (rows.getLast().sitting() > 0) elements.add(new Heading(heading(number, starts), true));
            elements.add(agenda(
                    variant,
                    rows.stream().filter(row -> row.sitting() == number).toList(),
                    starts.isEmpty() ? LocalTime.MIDNIGHT : starts.get(number).toLocalTime()));
        }
        String message = labels.say("run.message", workshop.title(), labels.sittings(variant));
        return Handouts.sheet("run-sheet", labels.say("run.title"), message, labels.say("foot.facilitator"), elements);
    }

    private String heading(int sitting, List<LocalDateTime> starts) {
        String evening = labels.say("run.sitting", sitting + 1);
        return starts.isEmpty()
                ? evening
                : evening + ", " + labels.date(starts.get(sitting).toLocalDate());
    }

    private Agenda agenda(Variant variant, List<RunSheet.Row> rows, LocalTime starts) {
        return new Agenda(
                List.of(labels.say("run.time"), labels.say("run.step"), labels.say("run.minutes")),
                rows.stream().map(row -> row(variant, row, starts)).toList());
    }

    private AgendaRow row(Variant variant, RunSheet.Row row, LocalTime starts) {
        return new AgendaRow(
                starts.plus(row.offset()).format(DateTimeFormatter.ofPattern("H:mm")),
                row.section().title(),
                row.section().blocksIn(variant).stream().flatMap(this::step).toList(),
                Labels.clock(row.length()));
    }

    private Stream<String> step(Block block) {
        return switch (block) {
            case Slide slide -> Stream.of(labels.say("run.slide", slide.title()));
            case Reflection reflection -> Stream.of(labels.say("run.reflection", reflection.prompt()));
            case Poll poll -> Stream.of(labels.say("run.poll", poll.question()));
            case Exercise exercise ->
                Stream.of(labels.say("run.exercise", exercise.title(), Labels.clock(exercise.length())));
            case Planning planning -> Stream.of(labels.say("run.planning", planning.title()));
            case Reading _, Notes _, SheetText _ -> Stream.empty();
        };
    }
}
