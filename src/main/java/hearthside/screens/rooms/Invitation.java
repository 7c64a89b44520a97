package hearthside.screens.rooms;

import hearthside.room.LiveRoom;
import hearthside.room.Setting;
import hearthside.screens.Words;
import hearthside.workshop.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What goes out before anybody signs up, as plain text: what the evening is, when and where, that nothing is needed, and
 * who it is not for (safety rule 1). Her name and how to reach her are left for her to write.
 *
 * @param title the workshop's in the language of {@code words}
 */
record Invitation(LiveRoom room, String title, Words words) {
    String text() {
        var parts = new ArrayList<String>();
        parts.add(title + "\n" + say(".for"));
        parts.add(when() + where());
        parts.add(heading("invitation.what") + say(".what"));
        if (asks()) parts.add(words.say("invitation.questions"));
        parts.add(heading("invitation.needs") + words.say("invitation.needs.words"));
        parts.add(heading("invitation.not-for") + say(".not-for"));
        parts.add(say(".instead") + turn());
        parts.add(words.say("invitation.come"));
        return String.join("\n\n", parts) + "\n";
    }

    private boolean asks() {
        return new VariantWords(room.workshop(), Copies.variant(room)).polls() > 0;
    }

    /** A group of couples is invited in other words than any other group. */
    private String say(String key) {
        return words.say((room.workshop().forCouples() ? "invitation.couples" : "invitation.anyone") + key);
    }

    private String heading(String key) {
        return words.say(key) + "\n";
    }

    private String when() {
        Setting set = room.setting();
        Variant variant = Copies.variant(room);
        List<String> lines = new ArrayList<>();
        for (var i = 0; i < set.starts().size(); i++) {
            var start = set.starts().get(i);
            Duration length =
                    variant.sittings().get(Math.min(i, variant.sittings().size() - 1));
            lines.add(words.say(
                    "invitation.when",
                    words.say("invitation.day", start),
                    words.say("invitation.hour", start),
                    words.say("invitation.hour", start.plus(length))));
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private String where() {
        return room.setting()
                .place()
                .map(place -> "\n" + words.say("invitation.where", place))
                .orElse("");
    }

    /**
     * Numbers of the region, if they are written in the language of the invitation, and how old they are: people may read
     * this for weeks (safety rule 12).
     */
    private String turn() {
        if (!words.locale()
                .getLanguage()
                .equals(Words.in(room.setting().language()).locale().getLanguage())) return "";
        var support = room.support();
        var checked =
                words.say("sheet.support.checked", support.region(), words.say("invitation.day", support.checked()));
        return support.entries().stream()
                .map(entry -> "\n- " + entry.name() + ": " + entry.show())
                .collect(Collectors.joining("", "\n" + words.say("invitation.turn"), "\n" + checked));
    }
}
