package hearthside.sheet;

import hearthside.content.Library;
import hearthside.workshop.Workshop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
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
                handouts.runSheet(longest, Optional.of(LocalTime.of(19, 0))),
                handouts.guide(),
                handouts.ballots(longest, 4),
                handouts.agreements(Optional.of("http://192.168.1.20:8080/r/KM4PTR")),
                handouts.distressCard(Samples.SUPPORT),
                handouts.signIn(20),
                handouts.certificate(longest, Optional.empty())));
        handouts.evaluation().ifPresent(packs::add);
        return packs;
    }
}
