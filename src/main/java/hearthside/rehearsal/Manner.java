package hearthside.rehearsal;

import hearthside.room.Guests.Temperament;

/**
 * How people of one temperament act. Shares are from 0 to 1; times are in seconds, and what somebody takes lies between
 * {@code quickest} and {@code slowest}. The figures are made up, so that an evening with ten couples feels like one.
 *
 * @param arrives within so many seconds everybody is in
 * @param slows the share of people who ask for a slower pace in a section
 */
record Manner(
        int arrives,
        int quickest,
        int slowest,
        double pairs,
        double answers,
        double passes,
        double changes,
        double slows,
        double plans,
        double takesHome) {
    static Manner of(Temperament temperament) {
        return switch (temperament) {
            case EAGER -> new Manner(6, 1, 6, 1, 1, 0.04, 0.1, 0.01, 1, 1);
            case MIXED -> new Manner(20, 2, 15, 0.9, 0.92, 0.12, 0.15, 0.03, 0.85, 0.8);
            case RELUCTANT -> new Manner(40, 5, 30, 0.6, 0.7, 0.3, 0.2, 0.1, 0.5, 0.5);
        };
    }
}
