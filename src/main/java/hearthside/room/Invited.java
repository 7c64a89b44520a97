package hearthside.room;

import java.util.Optional;

/** Somebody who came by an invitation, and leads along in that one room. */
public record Invited(String room, String invitation) {
    private static final String LEADS = "LEADS ";

    /** As a session remembers it, beside its rights. */
    public String right() {
        return LEADS + room + " " + invitation;
    }

    public static Optional<Invited> of(String right) {
        var words = right.split(" ");
        return right.startsWith(LEADS) && words.length == 3
                ? Optional.of(new Invited(words[1], words[2]))
                : Optional.empty();
    }
}
