package hearthside.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Sample;
import hearthside.workshop.Poll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UrnTest {
    private final Set<Seat> seats = new HashSet<>();
    private final Urn urn = urn(Sample.BARRIER, 1);
    private final Sealing sealing = urn.sealing();
    private final Voter voter = seated(1);

    private Urn urn(Poll poll, int epoch) {
        return new Urn(poll, "KM4PTR", epoch, seats::contains, RandomGenerator.getDefault());
    }

    private Voter seated(int number) {
        var voter = new Voter(number);
        seats.add(voter.seat());
        return voter;
    }

    @Test
    void aBallotIsCounted() {
        urn.cast(voter.ballot(sealing, 3));

        assertThat(urn.close().counts()).containsExactly(0, 0, 0, 1, 0, 0);
    }

    @Test
    void theLastBallotOfASeatWins() {
        urn.cast(voter.ballot(sealing, 3));
        urn.cast(voter.ballot(sealing, 0));

        assertThat(urn.close().counts()).containsExactly(1, 0, 0, 0, 0, 0);
    }

    @Test
    void ballotsThatOvertakeEachOtherAreStillCountedInTheirOrder() {
        var first = voter.ballot(sealing, 3);
        var second = voter.ballot(sealing, 0);
        urn.cast(second);
        urn.cast(first);

        assertThat(urn.close().counts()).containsExactly(1, 0, 0, 0, 0, 0);
    }

    @Test
    void theSameBallotAndTheSameNumberCountOnce() {
        var ballot = voter.ballot(sealing, 2);
        urn.cast(ballot);
        urn.cast(ballot);
        urn.cast(voter.numbered(1, sealing, 4));

        assertThat(urn.close().counts()).containsExactly(0, 0, 1, 0, 0, 0);
    }

    @Test
    void anOverfullUrnSiftsAndStillCountsEverySeatOnce() {
        var many = IntStream.range(0, 30).mapToObj(this::seated).toList();
        for (var send = 1; send <= 150; send++)
            for (var phone : many) urn.cast(phone.numbered(send, sealing, send == 150 ? 5 : 0));

        assertThat(urn.close().counts()).containsExactly(0, 0, 0, 0, 0, 30);
    }

    @Test
    void aBallotWithoutASeatIsDropped() {
        urn.cast(new Voter(99).ballot(sealing, 3));

        assertThat(urn.close().answers()).isZero();
    }

    @Test
    void aBallotSealedForAnotherUrnIsDropped() {
        var otherEpoch = new Sealing(sealing.room(), sealing.poll(), 2, sealing.key());
        var otherPoll = new Sealing(sealing.room(), "room-for", 1, sealing.key());
        var otherRoom = new Sealing("AAAAAA", sealing.poll(), 1, sealing.key());
        var otherKey = urn(Sample.BARRIER, 1).sealing();
        Stream.of(otherEpoch, otherPoll, otherRoom, otherKey).forEach(other -> urn.cast(voter.ballot(other, 3)));

        assertThat(urn.close().answers()).isZero();
    }

    @Test
    void aBallotWithAnyBitFlippedIsDropped() {
        for (var bit = 0; bit < Urn.SEALED * 8; bit += 7) {
            var ballot = voter.ballot(sealing, 3);
            ballot[bit / 8] ^= (byte) (1 << bit % 8);
            // The top bit of an X25519 key means nothing (RFC 7748, 5); HPKE takes it into the key schedule all the
            // same.
            urn.cast(ballot);
        }
        assertThat(urn.close().answers()).isZero();
    }

    @Test
    void whatIsNoBallotIsDropped() {
        urn.cast(new byte[Urn.SEALED]);
        urn.cast(new byte[17]);
        urn.cast(new byte[0]);
        urn.cast(Voter.seal(new byte[Ballot.SIZE], sealing));

        assertThat(urn.close().answers()).isZero();
    }

    @Test
    void anAnswerThatDoesNotExistIsDropped() {
        urn.cast(voter.ballot(sealing, 7));
        urn.cast(voter.ballot(sealing, 1, 2));
        urn.cast(voter.ballot(sealing));
        urn.cast(voter.ballot(sealing, 255));
        urn.cast(voter.words(sealing, "not a choice"));
        urn.cast(Voter.seal(wrongLength(), sealing));

        assertThat(urn.close().answers()).isZero();
    }

    private byte[] wrongLength() {
        var plain = voter.plain(9, new byte[] {3});
        plain[21] = 2;
        return plain;
    }

    @Test
    void aBallotAfterTheCloseChangesNothing() {
        urn.cast(voter.ballot(sealing, 3));
        urn.close();
        urn.cast(voter.ballot(sealing, 0));

        assertThat(urn.close().counts()).containsExactly(0, 0, 0, 1, 0, 0);
    }

    @Test
    void slipsAndPhonesAreNeverEnoughOnlyTogether() {
        for (var i = 0; i < 3; i++) urn.cast(seated(i).ballot(sealing, 0));
        for (var slips = 0; slips < 6; slips++) {
            assertThat(urn.count(slips(12, slips, 0, 0, 0, 0, 0, 0))).isEmpty();
            assertThat(urn.enough()).isFalse();
        }
        assertThat(urn.count(slips(12, 6, 0, 0, 0, 0, 0, 0))).isEmpty();
        assertThat(urn.enough()).isTrue();
    }

    @Test
    void slipsThatWereTakenBackLeaveNoHeadCountBehind() {
        for (var i = 0; i < 3; i++) urn.cast(seated(i).ballot(sealing, 0));
        assertThat(urn.count(slips(2, 0, 1, 1, 0, 0, 0, 0))).isEmpty();
        assertThat(urn.count(slips(2, 0, 0, 0, 0, 0, 0, 0))).isEmpty();

        assertThat(urn.paper()).isEmpty();
        assertThat(urn.close().miscounted()).isFalse();
    }

    @Test
    void aCloseThatCouldNotBeKeptOpensAgainWithEveryBallotAlsoThoseThatCameMeanwhile() {
        urn.cast(voter.ballot(sealing, 3));
        urn.close();
        urn.cast(seated(3).ballot(sealing, 1));
        urn.reopen();
        urn.cast(seated(2).ballot(sealing, 0));

        assertThat(urn.close().counts()).containsExactly(1, 1, 0, 1, 0, 0);
    }

    @Test
    void aDestroyedUrnHoldsNothing() {
        urn.cast(voter.ballot(sealing, 3));
        urn.destroy();
        urn.cast(voter.ballot(sealing, 3));

        assertThat(urn.close().answers()).isZero();
    }

    @Test
    void everyUrnHasAKeyOfItsOwn() {
        assertThat(urn(Sample.BARRIER, 1).sealing().key())
                .isNotEqualTo(sealing.key())
                .hasSize(43);
    }

    @Test
    void passingMakesTheUrnFullEnoughLikeAnyAnswer() {
        for (var i = 0; i < 5; i++) urn.cast(seated(i).ballot(sealing, 0));
        assertThat(urn.enough()).isFalse();
        urn.cast(seated(1).numbered(7, sealing, 2));
        assertThat(urn.enough()).isFalse();

        urn.cast(seated(9).ballot(sealing, 6));
        assertThat(urn.enough()).isTrue();
        assertThat(urn.close().answers()).isEqualTo(5);
    }

    @Test
    void lookingWhetherThereAreEnoughLosesNoBallot() {
        for (var i = 0; i < 100; i++) {
            urn.cast(seated(i).ballot(sealing, i % 5));
            if (i % 10 == 0) urn.enough();
        }
        assertThat(urn.close().counts()).containsExactly(20, 20, 20, 20, 20, 0);
    }

    @Test
    void aRankingAndSeveralPicksAreHeard() {
        var ranked = urn(Sample.PROTECT, 1);
        ranked.cast(voter.ballot(ranked.sealing(), 2, 0));
        var several = urn(Sample.ROOM_FOR, 1);
        several.cast(voter.ballot(several.sealing(), 1, 3));
        several.cast(seated(2).ballot(several.sealing(), 0, 1, 2, 3));

        assertThat(ranked.close().borda(2)).isEqualTo(4);
        assertThat(several.close().counts()).containsExactly(0, 1, 0, 1);
    }

    @Test
    void wordsComeOutCleanAndInNoOrder() {
        var words = urn(Sample.A_FEW_WORDS, 1);
        words.cast(voter.words(words.sealing(), "  Hope\u0007 and\n\u202Etea  "));
        words.cast(seated(2).words(words.sealing(), "Hope"));
        words.cast(seated(3).words(words.sealing(), "x".repeat(81)));
        words.cast(seated(4).words(words.sealing(), " \u200b "));
        words.cast(seated(5).ballot(words.sealing(), 0));
        words.cast(seated(6).ballot(words.sealing(), 0xC3, 0x28));
        words.cast(seated(7).words(words.sealing(), "👩‍👩‍👧".repeat(16)));

        var tally = words.close();
        assertThat(tally.answers()).isEqualTo(3);
        assertThat(tally.texts(RandomGenerator.getDefault()))
                .containsExactlyInAnyOrder("Hope and tea", "Hope", "👩‍👩‍👧".repeat(16));
    }

    @Test
    void paperSlipsTakeTheirOwnPlaceWhenKeyedInAgain() {
        urn.cast(voter.ballot(sealing, 3));
        assertThat(urn.count(slips(12, 1, 0, 0, 0, 4, 0, 0))).isEmpty();
        assertThat(urn.count(slips(12, 1, 0, 0, 0, 2, 0, 0))).isEmpty();
        assertThat(urn.count(slips(2, 1, 0, 0, 0, 2, 0, 0))).contains(Paper.Problem.MORE_SLIPS_THAN_HEADS);

        var tally = urn.close();
        assertThat(tally.counts()).containsExactly(0, 0, 0, 3, 0, 0);
        assertThat(tally.miscounted()).isFalse();
    }

    @Test
    void everyBallotHasTheSameLengthWhateverItSays() {
        assertThat(List.of(
                        voter.ballot(sealing, 0),
                        voter.ballot(sealing, 6),
                        voter.ballot(sealing, 0, 1, 2),
                        voter.words(sealing, "é".repeat(80))))
                .allMatch(ballot -> ballot.length == Urn.SEALED);
    }

    private static Paper slips(int heads, int passed, Integer... counts) {
        var ticks = List.of(counts);
        return new Paper(
                heads,
                passed,
                new Paper.Slips.Ticked(ticks.stream().mapToInt(i -> i).sum(), ticks));
    }
}
