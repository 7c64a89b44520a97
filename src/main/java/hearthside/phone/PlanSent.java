package hearthside.phone;

import hearthside.couple.Plan;
import hearthside.workshop.Planning;
import hearthside.workshop.Workshop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan on the wire: days as MO … SU, a time as 20:30, a date as 2026-12-20; each may be missing. */
record PlanSent(
        @Nullable String practice,
        @Nullable List<String> days,
        @Nullable String time,
        @Nullable String checkIn) {
    private static final int DATE_LENGTH = "2026-12-20".length();

    static PlanSent of(Plan plan) {
        return new PlanSent(
                plan.practice().orElse(null),
                plan.days().stream().map(day -> day.name().substring(0, 2)).toList(),
                plan.time().map(LocalTime::toString).orElse(null),
                plan.checkIn().map(LocalDate::toString).orElse(null));
    }

    /** @throws IllegalArgumentException or a date exception if anything in it cannot be */
    Plan plan(Workshop workshop) {
        var chosen = text(practice, Function.identity());
        if (chosen.isPresent() && !offered(workshop, chosen.get()))
            throw new IllegalArgumentException("There is no such practice");
        return new Plan(
                chosen,
                Optional.ofNullable(days).orElse(List.of()).stream()
                        .map(PlanSent::day)
                        .collect(Collectors.toSet()),
                text(time, LocalTime::parse),
                text(checkIn, PlanSent::date));
    }

    private static boolean offered(Workshop workshop, String id) {
        return workshop.all(Planning.class).stream()
                .flatMap(planning -> planning.practices().stream())
                .anyMatch(practice -> practice.id().equals(id));
    }

    private static DayOfWeek day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters) && letters.length() == 2)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A day is MO, TU, WE, TH, FR, SA or SU"));
    }

    /** A date with a year of four digits: others can be read, but are no day that anybody means. */
    private static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) throw new IllegalArgumentException("A date is written 2026-12-20");
        return LocalDate.parse(text);
    }

    private static <T> Optional<T> text(@Nullable String text, Function<String, T> reading) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank()).map(reading);
    }
}
