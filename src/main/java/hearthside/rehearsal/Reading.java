package hearthside.rehearsal;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads off a snapshot what a person would see. */
final class Reading {
    private Reading() {}

    static Glance of(JsonNode snapshot) {
        return new Glance(
                snapshot.path("locked").asBoolean(),
                snapshot.path("calm").asBoolean(),
                snapshot.path("ended").asBoolean(),
                snapshot.path("section").path("id").asString(""),
                moment(snapshot.path("step")));
    }

    private static Glance.Moment moment(JsonNode step) {
        return switch (step.path("kind").asString()) {
            case "poll" -> asking(step);
            case "plan" -> new Glance.Moment.Planning();
            default -> new Glance.Moment.Nothing();
        };
    }

    private static Glance.Moment asking(JsonNode poll) {
        var key = poll.path("key").asString("");
        if (!poll.path("open").asBoolean() || key.isEmpty()) return new Glance.Moment.Nothing();
        return new Glance.Moment.Asking(new Glance.Question(
                poll.path("id").asString(),
                Glance.Kind.valueOf(poll.path("type").asString().toUpperCase(Locale.ROOT)),
                poll.path("options").size(),
                poll.path("max").asInt(1),
                poll.path("epoch").asString(),
                key));
    }
}
