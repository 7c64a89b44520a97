package hearthside.ballot;

import static hearthside.ballot.Paper.Problem.FEWER_TICKS_THAN_SLIPS;
import static hearthside.ballot.Paper.Problem.MORE_SLIPS_THAN_HEADS;
import static hearthside.ballot.Paper.Problem.MORE_TICKS_THAN_SLIPS;
import static hearthside.ballot.Paper.Problem.NOT_AN_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.ballot.Paper.Slips;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Totals of paper slips are checked before they count. */
class PaperTest {
    private static Paper ticked(int heads, int passed, int number, Integer... counts) {
        return new Paper(heads, passed, new Slips.Ticked(number, List.of(counts)));
    }

    @Test
    void asManySlipsAsPeopleAreFine() {
        assertThat(ticked(7, 2, 5, 1, 1, 1, 1, 1, 0).problem(Sample.BARRIER)).isEmpty();
        assertThat(ticked(6, 2, 5, 1, 1, 1, 1, 1, 0).problem(Sample.BARRIER)).contains(MORE_SLIPS_THAN_HEADS);
        assertThat(ticked(0, 0, 0, 0, 0, 0, 0, 0, 0).problem(Sample.BARRIER)).isEmpty();
    }

    @Test
    void oneSlipHoldsOneTickWhereOneIsPicked() {
        assertThat(ticked(9, 0, 2, 1, 1, 1, 0, 0, 0).problem(Sample.BARRIER)).contains(MORE_TICKS_THAN_SLIPS);
        assertThat(ticked(9, 0, 2, 1, 0, 0, 0, 0, 0).problem(Sample.BARRIER)).contains(FEWER_TICKS_THAN_SLIPS);
    }

    @Test
    void whereSeveralArePickedNoOptionHasMoreTicksThanSlipsAndNoSlipMoreThanItHolds() {
        assertThat(ticked(9, 0, 3, 3, 3, 3, 0).problem(Sample.ROOM_FOR)).isEmpty();
        assertThat(ticked(9, 0, 3, 4, 0, 0, 0).problem(Sample.ROOM_FOR)).contains(MORE_TICKS_THAN_SLIPS);
        assertThat(ticked(9, 0, 3, 3, 3, 3, 1).problem(Sample.ROOM_FOR)).contains(MORE_TICKS_THAN_SLIPS);
        assertThat(ticked(9, 0, 3, 1, 1, 0, 0).problem(Sample.ROOM_FOR)).contains(FEWER_TICKS_THAN_SLIPS);
    }

    @Test
    void totalsForOtherOptionsOrBelowZeroAreNoAnswer() {
        assertThat(ticked(9, 0, 2, 1, 1).problem(Sample.BARRIER)).contains(NOT_AN_ANSWER);
        assertThat(ticked(9, -1, 1, 1, 0, 0, 0, 0, 0).problem(Sample.BARRIER)).contains(NOT_AN_ANSWER);
        assertThat(ticked(9, 0, 1, 2, -1, 0, 0, 0, 0).problem(Sample.BARRIER)).contains(NOT_AN_ANSWER);
        assertThat(ticked(9, 0, -1, 0, 0, 0, 0, 0, 0).problem(Sample.BARRIER)).contains(NOT_AN_ANSWER);
    }

    @Test
    void rankingsAreCheckedSlipBySlip() {
        assertThat(ranked(9, List.of(0, 1), List.of(3)).problem(Sample.PROTECT)).isEmpty();
        assertThat(ranked(1, List.of(0, 1), List.of(3)).problem(Sample.PROTECT)).contains(MORE_SLIPS_THAN_HEADS);
        assertThat(ranked(9, List.of(0, 0)).problem(Sample.PROTECT)).contains(NOT_AN_ANSWER);
        assertThat(ranked(9, List.of(4)).problem(Sample.PROTECT)).contains(NOT_AN_ANSWER);
        assertThat(ranked(9, List.of()).problem(Sample.PROTECT)).contains(NOT_AN_ANSWER);
    }

    @SafeVarargs
    private static Paper ranked(int heads, List<Integer>... slips) {
        return new Paper(heads, 0, new Slips.Ranked(List.of(slips)));
    }

    @Test
    void wordsOnPaperAreAsShortAsOnPhones() {
        assertThat(written("Tea", "Hope").problem(Sample.A_FEW_WORDS)).isEmpty();
        assertThat(written("x".repeat(81)).problem(Sample.A_FEW_WORDS)).contains(NOT_AN_ANSWER);
        assertThat(written(" ").problem(Sample.A_FEW_WORDS)).contains(NOT_AN_ANSWER);
    }

    private static Paper written(String... slips) {
        return new Paper(9, 0, new Slips.Written(List.of(slips)));
    }

    @Test
    void everyKindOfSlipIsCountedWithItsPasses() {
        var ranking = new Tally(Sample.PROTECT);
        ranking.add(new Paper(3, 1, new Slips.Ranked(List.of(List.of(2, 0), List.of(2)))));
        var words = new Tally(Sample.A_FEW_WORDS);
        words.add(new Paper(1, 1, new Slips.Written(List.of("Tea"))));

        assertThat(ranking.borda(2)).isEqualTo(8);
        assertThat(ranking.miscounted()).isFalse();
        assertThat(words.miscounted()).isTrue();
        assertThat(Disclosure.picture(words)).isEqualTo(new Picture.Withheld());
    }
}
