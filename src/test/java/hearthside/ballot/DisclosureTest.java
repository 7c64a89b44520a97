package hearthside.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.workshop.Poll;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final int PASS = 6;

    @Test
    void fewerThanSixAnswersShowNothing() {
        assertThat(picture(3, 2, 0, 0, 0, 0)).isEqualTo(new Picture.Withheld());
        assertThat(ranked(5)).isEqualTo(new Picture.Withheld());
        assertThat(ranked(6)).isEqualTo(new Picture.Order(List.of("Phones elsewhere"), true));
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
    void whatAPictureCanNameIsWhatWasAskedOrTheBandsOfAScale() {
        assertThat(Disclosure.names(Sample.PROTECT)).isEqualTo(Sample.PROTECT.options());
        assertThat(Disclosure.names(Sample.MANAGEABLE)).containsExactly("1–2, not at all", "3", "4–5, very");
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

    @Test
    void sixAnswersAreEnough() {
        assertThat(picture(3, 3, 0, 0, 0, 0)).isEqualTo(new Picture.Names(List.of("Shame"), true));
    }

    @Test
    void aBucketThatNothingIsLeftToJoinHoldsEverything() {
        assertThat(Disclosure.bucket(new int[] {1, 1}).stream().boxed()).containsExactly(0, 1);
        assertThat(Disclosure.bucket(new int[] {3, 3})).matches(BitSet::isEmpty);
        assertThat(Disclosure.bucket(new int[] {2, 1, 3}).stream().boxed()).containsExactly(0, 1);
    }

    @Test
    void whereNothingIsHiddenThereIsNoRest() {
        assertThat(picture(4, 4, 4, 4, 4, 4))
                .isInstanceOfSatisfying(
                        Picture.Shares.class,
                        shares -> assertThat(shares.rest()).isEmpty());
        assertThat(picture(3, 3, 3, 3, 3, 3))
                .isInstanceOfSatisfying(
                        Picture.Names.class, names -> assertThat(names.rest()).isFalse());
    }

    @Test
    void ofSeveralTheLastThreeWhoChoseAndTheLastThreeWhoDidNotAreEnough() {
        assertThat(several(9, 3, 6, 0, 0)).isEqualTo(new Picture.Names(List.of("Trust", "Affection", "Else"), true));
        assertThat(several(9, 2, 7, 0, 0)).isEqualTo(new Picture.Withheld());
        assertThat(several(9, 3, 3, 3, 3))
                .isEqualTo(new Picture.Names(
                        List.of("Trust", "Affection", "Feeling known", "Shared meaning", "Else"), false));
    }

    @Test
    void ofSeveralInALargeRoomEachShareStandsAloneAndThereIsNoRest() {
        assertThat(several(20, 5, 10, 2, 0))
                .isEqualTo(new Picture.Shares(
                        List.of(
                                new Picture.Share("Trust", 25),
                                new Picture.Share("Affection", 50),
                                new Picture.Share("Else", 50)),
                        OptionalInt.empty()));
    }

    /** As many people as the first number, and how many of them chose each option; whoever chose none chose something else. */
    private static Picture several(int answers, int... counts) {
        var options = Stream.concat(Sample.ROOM_FOR.options().stream(), Stream.of("Else"))
                .toList();
        var type = new Poll.Type.PickSeveral(options, 5);
        var tally = new Tally(new Poll("poll", "?", type, "Pass", false));
        for (var person = 0; person < answers; person++) tally.add(choices(person, counts));
        return Disclosure.picture(tally);
    }

    private static byte[] choices(int person, int... counts) {
        var chosen = new ByteArrayOutputStream();
        for (var option = 0; option < counts.length; option++) if (person < counts[option]) chosen.write(option);
        if (chosen.size() == 0) chosen.write(counts.length);
        return chosen.toByteArray();
    }

    @Test
    void aRankingShowsWhatExactlyThreePutFirstOrSecondAndNothingBelow() {
        assertThat(ranked(3, 3)).isEqualTo(new Picture.Order(List.of("Phones elsewhere", "A fixed time"), true));
        assertThat(ranked(2, 4)).isEqualTo(new Picture.Order(List.of("A fixed time"), true));
        assertThat(ranked(2, 2, 2)).isEqualTo(new Picture.Withheld());
        assertThat(ranked(3, 3, 3, 3))
                .isInstanceOfSatisfying(
                        Picture.Order.class, order -> assertThat(order.rest()).isFalse());
    }

    /** As many first places for each option. */
    private static Picture ranked(int... firsts) {
        return Disclosure.picture(tally(Sample.PROTECT, firsts));
    }

    @Test
    void placesCountInTheOrderOfARanking() {
        var tally = new Tally(Sample.PROTECT);
        tally.add(new byte[] {1, 0, 2});

        assertThat(List.of(tally.borda(0), tally.borda(1), tally.borda(2), tally.borda(3)))
                .containsExactly(3L, 4L, 2L, 0L);
        assertThat(List.of(tally.topTwo(0), tally.topTwo(1), tally.topTwo(2))).containsExactly(1, 1, 0);
    }

    @Test
    void everyScaleHasTwoOuterBandsAndWhatIsLeftInTheMiddle() {
        assertThat(bands(1, 2)).containsExactly("1, low", "2, high");
        assertThat(bands(1, 3)).containsExactly("1, low", "2", "3, high");
        assertThat(bands(1, 4)).containsExactly("1, low", "2–3", "4, high");
        assertThat(bands(1, 5)).containsExactly("1–2, low", "3", "4–5, high");
        assertThat(bands(0, 10)).containsExactly("0–3, low", "4–6", "7–10, high");
        assertThat(bands(-5, 4)).containsExactly("-5–-3, low", "-2–1", "2–4, high");
    }

    private static List<String> bands(int low, int high) {
        var steps = high - low + 1;
        var poll = new Poll("scale", "?", new Poll.Type.Scale(low, high, "low", "high"), "Pass", false);
        var counts = new int[steps];
        Arrays.fill(counts, 1 + 6 / steps);
        counts[0] += 3;
        counts[steps - 1] += 3;
        counts[steps / 2] += 3;
        var tally = tally(poll, counts);
        return Disclosure.picture(tally) instanceof Picture.Names(List<String> names, boolean _)
                ? names
                : ((Picture.Shares) Disclosure.picture(tally))
                        .shares().stream().map(Picture.Share::name).toList();
    }

    @Test
    void aBandIsTheSumOfItsSteps() {
        assertThat(Disclosure.picture(tally(Sample.MANAGEABLE, 6, 4, 2, 3, 5)))
                .isEqualTo(new Picture.Shares(List.of(new Picture.Share("1–2, not at all", 50)), OptionalInt.of(50)));
        assertThat(Disclosure.picture(tally(Sample.MANAGEABLE, 3, 3, 6, 4, 4)))
                .isEqualTo(new Picture.Shares(
                        List.of(
                                new Picture.Share("1–2, not at all", 30),
                                new Picture.Share("3", 30),
                                new Picture.Share("4–5, very", 40)),
                        OptionalInt.empty()));
    }

    @Test
    void moreAnswersThanPeopleShowNothing() {
        var tally = tally(Sample.BARRIER, 4, 4, 4, 0, 0, 0);
        tally.add(new Paper(12, 0, new Paper.Slips.Ticked(1, List.of(1, 0, 0, 0, 0, 0))));

        assertThat(tally.miscounted()).isTrue();
        assertThat(tally.counts()).containsExactly(5, 4, 4, 0, 0, 0);
        assertThat(Disclosure.picture(tally)).isEqualTo(new Picture.Withheld());
    }

    @Test
    void asManyAnswersAsPeopleAreCountedPassesIncluded() {
        var tally = tally(Sample.BARRIER, 4, 4, 4, 0, 0, 0);
        tally.add(new byte[] {PASS});
        var full = new Paper(15, 1, new Paper.Slips.Ticked(1, List.of(1, 0, 0, 0, 0, 0)));
        tally.add(full);
        assertThat(tally.miscounted()).isFalse();
        assertThat(tally.answers()).isEqualTo(13);

        tally.add(new Paper(15, 1, new Paper.Slips.Ticked(0, List.of(0, 0, 0, 0, 0, 0))));
        assertThat(tally.miscounted()).isTrue();
    }

    @Test
    void wordsAreReadByTheFacilitatorFromSixUpwardsAndShownToNobody() {
        assertThat(Disclosure.toRead(written(5), ANY)).isEmpty();
        assertThat(Disclosure.toRead(written(6), ANY)).hasSize(6);
        assertThat(Disclosure.picture(written(12))).isEqualTo(new Picture.Withheld());
        var tooMany = written(6);
        tooMany.add(new Paper(6, 0, new Paper.Slips.Written(List.of("Tea"))));
        assertThat(Disclosure.toRead(tooMany, ANY)).isEmpty();
    }

    @Test
    void wordsToReadAreMixedUpWhateverOrderTheyCameIn() {
        var forwards = written(12);
        var backwards = new Tally(Sample.A_FEW_WORDS);
        for (var i = 11; i >= 0; i--) backwards.add(text(i));

        assertThat(Disclosure.toRead(forwards, new SplittableRandom(7)))
                .isEqualTo(Disclosure.toRead(backwards, new SplittableRandom(7)))
                .isNotEqualTo(Disclosure.toRead(forwards, new SplittableRandom(8)))
                .doesNotContainSequence("word 0", "word 1", "word 10", "word 11", "word 2");
    }

    @Test
    void threeDifferentTextsAreTheFewestThatAreShown() {
        assertThat(Disclosure.ofWords(List.of("Tea", "tea", "Hope"))).isEqualTo(new Picture.Withheld());
        assertThat(Disclosure.ofWords(List.of("Tea", "TEA", "Hope", "Rest")))
                .isEqualTo(new Picture.Words(List.of("Tea", "Hope", "Rest")));
    }

    private static final RandomGenerator ANY = new SplittableRandom(1);

    private static Tally written(int people) {
        var tally = new Tally(Sample.A_FEW_WORDS);
        for (var i = 0; i < people; i++) tally.add(text(i));
        return tally;
    }

    private static byte[] text(int number) {
        return ("word " + number).getBytes(StandardCharsets.UTF_8);
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
