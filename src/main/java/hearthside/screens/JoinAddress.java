package hearthside.screens;

import hearthside.room.RoomCode;

/**
 * Where phones come in.
 *
 * @param base with scheme, without a slash at its end: {@code http://192.168.1.20:8080}
 */
public record JoinAddress(String base) {
    public JoinAddress {
        base = base.replaceAll("/+$", "");
    }

    /** As people type it: without the scheme. */
    public String spoken() {
        return base.replaceFirst("^https?://", "");
    }

    /** What the square on the screen opens. */
    public String of(RoomCode code) {
        return base + "/r/" + code.value();
    }
}
