package hearthside.rehearsal;

/**
 * What somebody sees on a phone.
 *
 * @param section where the room is; empty in the lobby
 */
record Glance(boolean locked, boolean calm, boolean ended, String section, Moment moment) {
    /** What the room asks for right now. */
    sealed interface Moment {
        record Asking(Question question) implements Moment {}

        record Planning() implements Moment {}

        record Nothing() implements Moment {}
    }

    /**
     * A poll that is open.
     *
     * @param options how many there are; passing comes after the last one
     * @param max how many may be chosen
     * @param epoch which urn of this poll: another one after every restart
     * @param key the urn's public key, base64url
     */
    record Question(String poll, Kind kind, int options, int max, String epoch, String key) {}

    enum Kind {
        ONE,
        SEVERAL,
        SCALE,
        RANK,
        WORDS
    }
}
