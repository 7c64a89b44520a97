package hearthside.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrnTest {
    private final Urn urn = new Urn(Sample.BARRIER);
    private final Voter voter = new Voter(1);

    @Test
    void aBallotIsCounted() {
        urn.cast(voter.ballot(3), _ -> true);

        assertThat(urn.close().counts()).containsExactly(0, 0, 0, 1, 0, 0);
    }

    @Test
    void theLastBallotOfASeatWins() {
        urn.cast(voter.ballot(3), _ -> true);
        urn.cast(voter.ballot(0), _ -> true);

        assertThat(urn.close().counts()).containsExactly(1, 0, 0, 0, 0, 0);
    }

    @Test
    void ballotsThatOvertakeEachOtherAreStillCountedInTheirOrder() {
        var first = voter.ballot(3);
        var second = voter.ballot(0);
        urn.cast(second, _ -> true);
        urn.cast(first, _ -> true);

        assertThat(urn.close().counts()).containsExactly(1, 0, 0, 0, 0, 0);
    }

    @Test
    void theSameBallotTwiceCountsOnce() {
        var ballot = voter.ballot(2);
        urn.cast(ballot, _ -> true);
        urn.cast(voter.ballotNumbered(1, 2), _ -> true);

        assertThat(urn.close().answers()).isEqualTo(1);
    }

    @Test
    void aBallotWithoutASeatIsDropped() {
        urn.cast(voter.ballot(3), _ -> false);

        assertThat(urn.close().answers()).isZero();
    }

    @Test
    void anOptionThatDoesNotExistIsDropped() {
        urn.cast(voter.ballot(7), _ -> true);
        urn.cast(voter.ballot(1, 2), _ -> true);
        urn.cast(voter.ballot(), _ -> true);
        urn.cast(new byte[Ballot.SIZE], _ -> true);
        urn.cast(new byte[17], _ -> true);

        assertThat(urn.close().answers()).isZero();
    }

    @Test
    void aBallotAfterTheCloseChangesNothing() {
        urn.cast(voter.ballot(3), _ -> true);
        urn.close();
        urn.cast(voter.ballot(0), _ -> true);

        assertThat(urn.close().counts()).containsExactly(0, 0, 0, 1, 0, 0);
    }

    @Test
    void aCloseThatCouldNotBeKeptOpensAgainWithEveryBallot() {
        urn.cast(voter.ballot(3), _ -> true);
        urn.close();
        urn.reopen();
        urn.cast(new Voter(2).ballot(0), _ -> true);

        assertThat(urn.close().counts()).containsExactly(1, 0, 0, 1, 0, 0);
    }

    @Test
    void aPaperSlipCountsLikeAPhone() {
        urn.cast(voter.ballot(3), _ -> true);
        assertThat(urn.addSlip(List.of(3))).isTrue();
        assertThat(urn.addSlip(List.of(6))).isTrue();

        assertThat(urn.slips()).isEqualTo(2);
        assertThat(urn.close().counts()).containsExactly(0, 0, 0, 2, 0, 0);
    }

    @Test
    void aSlipThatIsNoAnswerIsRefusedAndTheLastOneCanBeTakenBack() {
        assertThat(urn.addSlip(List.of())).isFalse();
        assertThat(urn.addSlip(List.of(1, 2))).isFalse();
        assertThat(urn.addSlip(List.of(7))).isFalse();
        urn.addSlip(List.of(1));
        urn.takeBackSlip();
        urn.takeBackSlip();

        assertThat(urn.close().answers()).isZero();
    }

    @Test
    void aDestroyedUrnHoldsNothing() {
        urn.cast(voter.ballot(3), _ -> true);
        urn.destroy();

        assertThat(urn.close().answers()).isZero();
    }

    @Test
    void theBytesOfABallotAreWipedOnceItIsRead() {
        var ballot = voter.ballot(3);
        urn.cast(ballot, _ -> true);

        assertThat(ballot).isEqualTo(new byte[Ballot.SIZE]);
    }

    @Test
    void passingMakesTheUrnFullEnoughLikeAnyAnswer() {
        for (var i = 0; i < 5; i++) urn.cast(new Voter(i).ballot(0), _ -> true);
        assertThat(urn.enough()).isFalse();

        urn.cast(new Voter(9).ballot(6), _ -> true);
        assertThat(urn.enough()).isTrue();
    }

    @Test
    void everyBallotHasTheSameLengthWhateverItSays() {
        assertThat(Arrays.asList(voter.ballot(0), voter.ballot(6), voter.ballot(0, 1, 2)))
                .allMatch(ballot -> ballot.length == Urn.ballotSize());
    }
}
