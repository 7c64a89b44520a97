package hearthside.sheet;

import hearthside.room.LiveRoom;
import hearthside.workshop.RunSheet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** When each section was planned and when it really began, told from the room's own place on earth. */
record Times(LocalDate day, List<Passed> sections) {
    /** Longer than this no section goes on: what comes next is another evening. */
    private static final Duration ANOTHER_EVENING = Duration.ofHours(4);

    /**
     * @param began empty if the section was never reached
     * @param took until the next section began; empty where nothing followed that evening
     */
    record Passed(RunSheet.Row row, LocalDateTime planned, Optional<LocalDateTime> began, Optional<Duration> took) {}

    static Times of(LiveRoom room) {
        List<Instant> starts = room.agenda().runSheet().rows().stream()
                .flatMap(row -> began(room, row).stream())
                .sorted()
                .toList();
        List<Passed> sections = room.agenda().runSheet().rows().stream()
                .map(row -> passed(room, row, starts))
                .toList();
        LocalDate day = starts.stream()
                .findFirst()
                .map(first -> at(room, first).toLocalDate())
                .orElse(room.setting().starts().getFirst().toLocalDate());
        return new Times(day, sections);
    }

    private static Passed passed(LiveRoom room, RunSheet.Row row, List<Instant> starts) {
        List<LocalDateTime> sittings = room.setting().starts();
        LocalDateTime planned =
                sittings.get(Math.min(row.sitting(), sittings.size() - 1)).plus(row.offset());
        Optional<Instant> began = began(room, row);
        Optional<Duration> took = began.flatMap(start -> starts.stream()
                .filter(next -> next.isAfter(start))
                .findFirst()
                .map(next -> minutes(start, next))
                .filter(length -> length.compareTo(ANOTHER_EVENING) < 0));
        return new Passed(row, planned, began.map(start -> at(room, start)), took);
    }

    /** A clock shows whole minutes, and so do we. */
    private static Duration minutes(Instant from, Instant to) {
        return Duration.ofMinutes(Math.round(ChronoUnit.SECONDS.between(from, to) / 60.0));
    }

    private static Optional<Instant> began(LiveRoom room, RunSheet.Row row) {
        Map<Integer, Instant> entered = room.state().entered();
        return IntStream.range(0, room.agenda().size())
                .filter(step ->
                        room.agenda().item(step).row().filter(row::equals).isPresent())
                .filter(entered::containsKey)
                .mapToObj(entered::get)
                .min(Comparator.naturalOrder());
    }

    private static LocalDateTime at(LiveRoom room, Instant instant) {
        return LocalDateTime.ofInstant(instant, room.setting().zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    static String clock(LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("H:mm"));
    }
}
