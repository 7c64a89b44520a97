package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import hearthside.room.LiveRoom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * When a room is, told from its own place on earth.
 *
 * @param since when it really started; empty before
 */
record RoomTime(LocalDateTime start, Optional<LocalDateTime> since, boolean over, LocalDate today, Locale locale) {
    private static final int EVENING = 17;

    static RoomTime of(LiveRoom room, Locale locale) {
        var zone = room.setting().zone();
        var today = LocalDate.ofInstant(room.now(), zone);
        var since = room.state().entered().values().stream()
                .min(Comparator.naturalOrder())
                .map(instant -> LocalDateTime.ofInstant(instant, zone));
        return new RoomTime(next(room, today), since, room.state().ended(), today, locale);
    }

    /** The sitting that is still to come; after the last one, the first. */
    private static LocalDateTime next(LiveRoom room, LocalDate today) {
        var starts = room.setting().starts();
        return starts.stream()
                .filter(start -> !start.toLocalDate().isBefore(today))
                .findFirst()
                .orElse(starts.getFirst());
    }

    /** Whether the day of the last sitting is over. */
    static boolean gone(LiveRoom room) {
        var today = LocalDate.ofInstant(room.now(), room.setting().zone());
        return room.setting().starts().getLast().toLocalDate().isBefore(today);
    }

    private LocalDateTime told() {
        return since.orElse(start);
    }

    String day(Component on) {
        if (!told().toLocalDate().equals(today)) return told().format(pattern(on, dayPattern()));
        return on.getTranslation(told().getHour() >= EVENING ? "rooms.tonight" : "rooms.today");
    }

    private String dayPattern() {
        return told().getYear() == today.getYear() ? "rooms.day" : "rooms.day.year";
    }

    String hour(Component on) {
        var hour = told().format(pattern(on, "rooms.hour"));
        if (since.isPresent() && !over && told().toLocalDate().equals(today))
            return on.getTranslation("rooms.since", hour);
        return told().format(pattern(on, "rooms.weekday")) + ", " + hour;
    }

    /** A day with its year. */
    static String day(ZonedDateTime when, Component on, Locale locale) {
        return when.format(DateTimeFormatter.ofPattern(on.getTranslation("rooms.day.year"), locale));
    }

    private DateTimeFormatter pattern(Component on, String key) {
        return DateTimeFormatter.ofPattern(on.getTranslation(key), locale);
    }
}
