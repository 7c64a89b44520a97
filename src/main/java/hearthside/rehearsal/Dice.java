package hearthside.rehearsal;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * One person's chance. The same person always decides the same about the same thing, so that nothing has to be remembered:
 * who is asked again after a restart gives the same answer.
 *
 * @param crowd the seed of everybody who is in the room
 * @param number which of them this is, from 0
 */
record Dice(long crowd, int number) {
    /** Multiples of it fall evenly between whole numbers, however many there are. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** From 0 to 1, as if thrown. */
    double thrown(String about) {
        return random(about).nextDouble();
    }

    /** From 0 to 1, spread evenly over the crowd: a room of twelve already looks like its averages. */
    double spread(String about) {
        var shared = new Dice(crowd, -1).thrown(about);
        return (shared + GOLDEN * number) % 1;
    }

    SplittableRandom random(String about) {
        var seed = new SplittableRandom(crowd ^ ((long) about.hashCode() << 32)).nextLong();
        return new SplittableRandom(seed + number);
    }

    boolean chance(String about, double share) {
        return thrown(about) < share;
    }

    Duration between(String about, double fromSeconds, double toSeconds) {
        var seconds = fromSeconds + thrown(about + ", when") * (toSeconds - fromSeconds);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** The partner is the other one of two. */
    Dice ofTheCouple() {
        return new Dice(crowd, -2 - number / 2);
    }

    /** What all have in common: nobody's own. */
    Dice ofTheRoom() {
        return new Dice(crowd, -1);
    }
}
