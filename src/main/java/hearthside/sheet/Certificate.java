package hearthside.sheet;

import hearthside.sheet.Element.Diploma;
import hearthside.sheet.Element.Signed;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** That somebody took part. The name is written by hand, and no record of it is kept. */
final class Certificate {
    private static final long HALF_HOUR = 30;

    private Certificate() {}

    static Sheet sheet(Workshop workshop, Variant variant, Optional<LocalDate> day, Labels labels) {
        Diploma diploma = new Diploma(
                labels.say("certificate.title"),
                labels.say("certificate.name"),
                labels.say("certificate.took"),
                workshop.title(),
                length(variant.total(), labels),
                List.of(
                        new Signed(
                                labels.say("certificate.date"),
                                day.map(labels::date).orElse("")),
                        new Signed(labels.say("certificate.facilitator"), "")));
        return Handouts.sheet(
                "certificate", labels.say("certificate.title"), "", labels.say("certificate.foot"), List.of(diploma));
    }

    /** In hours where they come out even, to the half; a workshop of 75 minutes says minutes. */
    private static String length(Duration length, Labels labels) {
        long minutes = length.toMinutes();
        if (minutes % HALF_HOUR != 0) return labels.say("certificate.minutes", minutes);
        String half = minutes % 60 == 0 ? "" : "½";
        return labels.say("certificate.hours", minutes / 60.0, minutes < 60 ? half : minutes / 60 + half);
    }
}
