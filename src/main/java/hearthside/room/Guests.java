package hearthside.room;

/**
 * Simulated couples who come to a rehearsal through the phones' own door. They live in memory only: after a restart they
 * come again when somebody asks for them.
 */
public interface Guests {
    int MOST_COUPLES = 20;

    /** How readily simulated people do what a room asks of them. */
    enum Temperament {
        EAGER,
        MIXED,
        RELUCTANT
    }

    /** @param couples from 0 to {@value #MOST_COUPLES} */
    record Party(int couples, Temperament temperament) {
        public static final Party NOBODY = new Party(0, Temperament.MIXED);

        public Party {
            if (couples < 0 || couples > MOST_COUPLES)
                throw new IllegalArgumentException("From 0 to %d couples come to a rehearsal".formatted(MOST_COUPLES));
        }
    }

    /**
     * From now on so many couples are there: more come, or those who came last leave. To a room that has ended nobody
     * comes.
     *
     * @throws IllegalArgumentException if the room is no rehearsal: among real people nobody is made up
     */
    void invite(LiveRoom room, Party party);

    /** Who was asked for, and has not left. */
    Party party(LiveRoom room);
}
