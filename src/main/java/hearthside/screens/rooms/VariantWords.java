package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import hearthside.workshop.Block;
import hearthside.workshop.Exercise;
import hearthside.workshop.Poll;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.time.Duration;
import java.util.List;

/** A timing of a workshop in words. */
record VariantWords(Workshop workshop, Variant variant) {
    String title(Component on) {
        var sittings = variant.sittings().size();
        return sittings == 1
                ? on.getTranslation("setup.minutes", variant.total().toMinutes())
                : on.getTranslation("setup.evenings", sittings);
    }

    /** The same in the middle of a sentence. */
    String inARow(Component on) {
        var sittings = variant.sittings().size();
        return sittings == 1 ? title(on) : on.getTranslation("rooms.evenings", sittings);
    }

    /** What it holds: couple exercises, polls, and for more than one evening how long each is. */
    String sentence(Component on) {
        var holds = on.getTranslation(
                "setup.holds",
                on.getTranslation("setup.exercises", exercises()),
                on.getTranslation("setup.polls", polls()));
        return variant.sittings().size() == 1 ? holds : evenings(on) + " " + holds;
    }

    private String evenings(Component on) {
        var lengths =
                variant.sittings().stream().map(Duration::toMinutes).distinct().toList();
        if (lengths.size() == 1) return on.getTranslation("setup.each", lengths.getFirst());
        return on.getTranslation("setup.minutes", variant.total().toMinutes()) + ".";
    }

    private long exercises() {
        return blocks().stream()
                .filter(block -> block instanceof Exercise exercise && exercise.forCouples())
                .count();
    }

    long polls() {
        return blocks().stream().filter(Poll.class::isInstance).count();
    }

    private List<Block> blocks() {
        return workshop.sectionsIn(variant).stream()
                .flatMap(section -> section.blocksIn(variant).stream())
                .toList();
    }
}
