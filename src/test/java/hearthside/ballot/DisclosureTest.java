package hearthside.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.workshop.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final int PASS = 6;

    @Test
    void fewerThanSixAnswersShowNothing() {
        assertThat(picture(3, 2, 0, 0, 0, 0)).isEqualTo(new Picture.Withheld());
    }

    @Test
    void passingIsHeardButDoesNotCountAsAnAnswer() {
        var tally = tally(Sample.BARRIER, 3, 2, 0, 0, 0, 0);
        for (var i = 0; i < 20; i++) tally.add(new byte[] {PASS});

        assertThat(tally.answers()).isEqualTo(5);
        assertThat(Disclosure.picture(tally)).isEqualTo(new Picture.Withheld());
    }

    @Test
    void everybodyAlikeShowsNothing() {
        assertThat(picture(12, 0, 0, 0, 0, 0)).isEqualTo(new Picture.Withheld());
    }

    @Test
    void aSmallRoomSeesNamesInTheOrderAskedAndNoNumbers() {
        assertThat(picture(1, 3, 0, 4, 1, 1))
                .isEqualTo(new Picture.Names(List.of("Mismatched desire", "Stress and exhaustion"), true));
    }

    @Test
    void theSmallestShownAnswerJoinsTheRestWhenTheRestIsTooFew() {
        assertThat(picture(1, 3, 0, 4, 0, 0)).isEqualTo(new Picture.Names(List.of("Stress and exhaustion"), true));
    }

    @Test
    void ofEqualAnswersTheOneAskedLastJoinsTheRest() {
        assertThat(picture(4, 4, 4, 0, 0, 0)).isEqualTo(new Picture.Names(List.of("Shame", "Mismatched desire"), true));
    }

    @Test
    void aRestOfTwoOptionsAndThreeAnswersTakesNothingMore() {
        assertThat(Disclosure.bucket(new int[] {5, 2, 1, 4}).stream().boxed()).containsExactly(1, 2);
    }

    @Test
    void oneSmallOptionNeverStandsAlone() {
        assertThat(Disclosure.bucket(new int[] {5, 2, 4}).stream().boxed()).containsExactly(1, 2);
    }

    @Test
    void aLargeRoomSeesSharesRoundedToFive() {
        assertThat(picture(6, 10, 4, 12, 6, 2))
                .isEqualTo(new Picture.Shares(
                        List.of(
                                new Picture.Share("Shame", 15),
                                new Picture.Share("Mismatched desire", 25),
                                new Picture.Share("Stress and exhaustion", 30),
                                new Picture.Share("Silence and avoidance", 15)),
                        OptionalInt.of(15)));
    }

    @Test
    void nineteenAnswersAreStillASmallRoom() {
        assertThat(picture(4, 4, 4, 4, 3, 0)).isInstanceOf(Picture.Names.class);
        assertThat(picture(4, 4, 4, 4, 4, 0)).isInstanceOf(Picture.Shares.class);
    }

    @Test
    void ofSeveralAnOptionIsShownOnlyIfThreeChoseItAndThreeDidNot() {
        var tally = new Tally(Sample.ROOM_FOR);
        for (var i = 0; i < 8; i++) tally.add(i < 3 ? new byte[] {0, 1} : i < 6 ? new byte[] {0, 2} : new byte[] {3});

        assertThat(Disclosure.picture(tally)).isEqualTo(new Picture.Names(List.of("Affection", "Feeling known"), true));
    }

    @Test
    void aScaleIsShownInThreeBands() {
        assertThat(Disclosure.picture(tally(Sample.MANAGEABLE, 2, 2, 3, 2, 1)))
                .isEqualTo(new Picture.Names(List.of("1–2, not at all", "3", "4–5, very"), false));
    }

    @Test
    void aRankingShowsTheOrderOfWhatAtLeastThreePutFirstOrSecond() {
        var tally = new Tally(Sample.PROTECT);
        for (var i = 0; i < 4; i++) tally.add(new byte[] {1, 0, 2});
        for (var i = 0; i < 3; i++) tally.add(new byte[] {1, 3});

        assertThat(Disclosure.picture(tally))
                .isEqualTo(new Picture.Order(List.of("A fixed time", "Phones elsewhere", "Childcare"), true));
    }

    @Test
    void nothingShownOrHiddenStandsForFewerThanThree() {
        eachCountVector(12, 4, counts -> {
            var bucket = Disclosure.bucket(counts);
            var withheld = bucket.cardinality() == counts.length;
            if (withheld) return;
            for (var i = 0; i < counts.length; i++)
                if (!bucket.get(i)) assertThat(counts[i]).isGreaterThanOrEqualTo(3);
            if (bucket.isEmpty()) return;
            assertThat(bucket.cardinality()).isGreaterThanOrEqualTo(2);
            assertThat(bucket.stream().map(i -> counts[i]).sum()).isGreaterThanOrEqualTo(3);
        });
    }

    private interface Look {
        void at(int[] counts);
    }

    private static void eachCountVector(int most, int options, Look look) {
        for (var answers = 6; answers <= most; answers++) share(new int[options], 0, answers, look);
    }

    private static void share(int[] counts, int option, int left, Look look) {
        if (option == counts.length - 1) {
            counts[option] = left;
            look.at(counts);
            return;
        }
        for (var here = 0; here <= left; here++) {
            counts[option] = here;
            share(counts, option + 1, left - here, look);
        }
    }

    private static Picture picture(int... counts) {
        return Disclosure.picture(tally(Sample.BARRIER, counts));
    }

    private static Tally tally(Poll poll, int... counts) {
        var tally = new Tally(poll);
        for (var option : ballots(counts)) tally.add(new byte[] {option});
        return tally;
    }

    private static List<Byte> ballots(int... counts) {
        var ballots = new ArrayList<Byte>();
        for (var option = 0; option < counts.length; option++)
            for (var i = 0; i < counts[option]; i++) ballots.add((byte) option);
        return ballots;
    }
}
