package hearthside.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.ballot.Disclosure;
import hearthside.ballot.Picture;
import hearthside.ballot.Seat;
import hearthside.ballot.Urn;
import hearthside.rehearsal.Glance.Kind;
import hearthside.rehearsal.Glance.Question;
import hearthside.workshop.Poll;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opinions are counted by a real urn, from ballots that were sealed as a phone seals them. */
class OpinionTest {
    private static final int CROWDS = 12;
    private static final List<String> SAYINGS = List.of("Walks", "Quiet", "Less hurry", "Being listened to");

    private record Asked(Poll poll, Kind kind, int max) {
        Question question(Urn urn) {
            return new Question(
                    poll.id(),
                    kind,
                    poll.options().size(),
                    max,
                    "1",
                    urn.sealing().key());
        }
    }

    static List<Asked> everyKind() {
        return List.of(
                asked(new Poll.Type.PickOne(options(6)), Kind.ONE, 1),
                asked(new Poll.Type.PickOne(options(2)), Kind.ONE, 1),
                asked(new Poll.Type.PickSeveral(options(7), 3), Kind.SEVERAL, 3),
                asked(new Poll.Type.PickSeveral(options(5), 2), Kind.SEVERAL, 2),
                asked(new Poll.Type.Scale(1, 5, "low", "high"), Kind.SCALE, 1),
                asked(new Poll.Type.Rank(options(5)), Kind.RANK, 5));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void sixEagerCouplesMakeAPictureThatCanBeShown(Asked asked) {
        var shown = IntStream.range(0, CROWDS)
                .mapToObj(crowd -> picture(asked, 12, crowd))
                .filter(picture -> !(picture instanceof Picture.Withheld))
                .count();
        assertThat(shown).isEqualTo(CROWDS);
    }

    @Test
    void wordsAreReadAsTheyWereWritten() {
        var asked = asked(new Poll.Type.Words(), Kind.WORDS, 80);
        var urn = urn(asked, 8);
        cast(asked, urn, 8, 1);
        assertThat(Disclosure.toRead(urn.close(), new Random(1))).hasSize(8).isSubsetOf(SAYINGS);
    }

    @Test
    void passingIsABallotLikeAnyOther() {
        var asked = asked(new Poll.Type.PickOne(options(6)), Kind.ONE, 1);
        var urn = urn(asked, 6);
        for (var number = 0; number < 6; number++) {
            var opinion = new Opinion(new Dice(1, number), SAYINGS);
            var question = asked.question(urn);
            urn.cast(SealedBallot.of(secret(number), 1, opinion.pass(question), "KM4PTR", question));
        }
        assertThat(urn.enough()).isTrue();
        assertThat(Disclosure.picture(urn.close())).isInstanceOf(Picture.Withheld.class);
    }

    private static Picture picture(Asked asked, int people, long crowd) {
        var urn = urn(asked, people);
        cast(asked, urn, people, crowd);
        return Disclosure.picture(urn.close());
    }

    private static void cast(Asked asked, Urn urn, int people, long crowd) {
        var question = asked.question(urn);
        for (var number = 0; number < people; number++) {
            var opinion = new Opinion(new Dice(crowd, number), SAYINGS);
            urn.cast(SealedBallot.of(secret(number), 1, opinion.answer(question, 0), "KM4PTR", question));
        }
    }

    private static Urn urn(Asked asked, int people) {
        var seats = IntStream.range(0, people)
                .mapToObj(number -> seat(secret(number)))
                .toList();
        return new Urn(asked.poll(), "KM4PTR", 1, seats::contains, new Random(7));
    }

    private static Asked asked(Poll.Type type, Kind kind, int max) {
        return new Asked(new Poll("barrier", "Which?", type, "I’d rather not say", false), kind, max);
    }

    private static List<String> options(int number) {
        return IntStream.range(0, number).mapToObj(place -> "Option " + place).toList();
    }

    private static byte[] secret(int number) {
        return ByteBuffer.allocate(16).putInt(number).array();
    }

    private static Seat seat(byte[] secret) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret);
            return new Seat(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
