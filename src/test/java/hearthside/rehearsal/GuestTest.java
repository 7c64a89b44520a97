package hearthside.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.rehearsal.Glance.Kind;
import hearthside.rehearsal.Glance.Moment;
import hearthside.rehearsal.Glance.Question;
import hearthside.rehearsal.Guest.Intent;
import hearthside.room.Guests.Temperament;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuestTest {
    private static final Manner EAGER = Manner.of(Temperament.EAGER);
    private static final Manner RELUCTANT = Manner.of(Temperament.RELUCTANT);
    private static final Question BARRIER = new Question("barrier", Kind.ONE, 6, 1, "1", "key");
    private static final List<String> SAYINGS = List.of("Walks", "Quiet", "Less hurry");

    @Test
    void whoArrivesTakesASeatAndNothingElse() {
        assertThat(deeds(guest(0), lobby())).containsExactly(new Deed.TakeSeat());
    }

    @Test
    void nobodyComesIntoALockedRoomUntilItOpens() {
        var locked = new Glance(true, false, false, "", new Moment.Nothing());
        var waiting = guest(0).sees(locked, EAGER).guest();
        assertThat(deeds(guest(0), locked)).isEmpty();
        assertThat(deeds(waiting, lobby())).containsExactly(new Deed.TakeSeat());
    }

    @Test
    void theSameLookAgainLeadsToNothing() {
        var once = guest(0).sees(lobby(), EAGER).guest();
        assertThat(deeds(once, lobby())).isEmpty();
    }

    @Test
    void oneOfTwoShowsTheCodeAndTheOtherTypesIt() {
        assertThat(deeds(guest(0).sitting(), lobby())).contains(new Deed.BeginCouple());
        assertThat(deeds(guest(1).sitting(), lobby())).doesNotContain(new Deed.BeginCouple());
        assertThat(guest(1).hears("R4T9", EAGER).deed()).isEqualTo(new Deed.JoinCouple("R4T9"));
    }

    @Test
    void anEagerRoomAnswersEveryQuestion() {
        assertThat(voters(EAGER)).hasSize(40);
    }

    @Test
    void aReluctantRoomPassesMoreAndAnswersLess() {
        var answered = voters(RELUCTANT).size();
        assertThat(answered).isBetween(15, 38);
        assertThat(passing(RELUCTANT)).isGreaterThan(passing(EAGER));
    }

    @Test
    void whoIsAskedAgainAfterARestartGivesTheSameAnswer() {
        var again = new Question("barrier", Kind.ONE, 6, 1, "2", "another key");
        for (var number = 0; number < 40; number++) {
            var guest = guest(number).sitting();
            var before = guest.sees(asking(BARRIER), EAGER);
            var after = before.guest().sees(asking(again), EAGER);
            assertThat(last(after.intents())).isEqualTo(last(before.intents()));
        }
    }

    @Test
    void nothingIsDoneOnAQuietScreenAndEverythingAfterIt() {
        var quiet = new Glance(false, true, false, "barriers", new Moment.Asking(BARRIER));
        var guest = guest(1).sitting();
        assertThat(deeds(guest, quiet)).isEmpty();
        assertThat(votes(guest.sees(quiet, EAGER).guest().sees(asking(BARRIER), EAGER)))
                .isNotEmpty();
    }

    @Test
    void aBallotThatTookTooLongIsNotCast() {
        var intent = guest(0).sitting().sees(asking(BARRIER), EAGER).intents().stream()
                .filter(one -> one.deed() instanceof Deed.Vote)
                .findFirst()
                .orElseThrow();
        var closed = new Glance(false, false, false, "barriers", new Moment.Nothing());
        assertThat(guest(0).isTime(intent.why(), asking(BARRIER))).isTrue();
        assertThat(guest(0).isTime(intent.why(), closed)).isFalse();
        assertThat(guest(0).isTime(intent.why(), ended())).isFalse();
    }

    @Test
    void aCoupleKeepsOnePlanAndBothTakeItHomeAfterwards() {
        var planning = new Glance(false, false, false, "closing", new Moment.Planning());
        var one = guest(0).sitting().paired().sees(planning, EAGER).intents();
        var other = guest(1).sitting().paired().sees(planning, EAGER).intents();
        assertThat(one.stream().map(Intent::deed)).hasAtLeastOneElementOfType(Deed.KeepPlan.class);
        assertThat(other.stream().map(Intent::deed)).noneMatch(Deed.KeepPlan.class::isInstance);
        var kept = when(one, Deed.KeepPlan.class);
        assertThat(when(one, Deed.TakeHome.class)).isGreaterThanOrEqualTo(kept);
        assertThat(when(other, Deed.TakeHome.class)).isGreaterThanOrEqualTo(kept);
    }

    @Test
    void somebodyInAReluctantRoomAsksForASlowerPaceButFewDo() {
        var section = new Glance(false, false, false, "step-1", new Moment.Nothing());
        var slower = everybody()
                .flatMap(guest -> guest.sees(section, RELUCTANT).intents().stream())
                .filter(intent -> intent.deed() instanceof Deed.SlowDown)
                .count();
        assertThat(slower).isBetween(1L, 12L);
    }

    @Test
    void peopleTakeTheirTimeEachADifferentOne() {
        var times = voters(EAGER).stream().map(Intent::in).toList();
        assertThat(times).allSatisfy(time -> assertThat(time.toMillis()).isBetween(1_000L, 6_000L));
        assertThat(times).doesNotHaveDuplicates();
    }

    @Test
    void nobodyDoesAnythingInARoomThatHasEnded() {
        assertThat(deeds(guest(0), ended())).isEmpty();
        assertThat(deeds(guest(0).sitting(), ended())).isEmpty();
    }

    private static Guest guest(int number) {
        return new Guest(new Dice(20_261_203, number), SAYINGS);
    }

    private static Stream<Guest> everybody() {
        return IntStream.range(0, 40).mapToObj(number -> guest(number).sitting());
    }

    private static Glance lobby() {
        return new Glance(false, false, false, "", new Moment.Nothing());
    }

    private static Glance ended() {
        return new Glance(false, false, true, "closing", new Moment.Nothing());
    }

    private static Glance asking(Question question) {
        return new Glance(false, false, false, "", new Moment.Asking(question));
    }

    private static List<Deed> deeds(Guest guest, Glance glance) {
        return guest.sees(glance, EAGER).intents().stream().map(Intent::deed).toList();
    }

    /** The first ballot of everybody who votes. */
    private static List<Intent> voters(Manner manner) {
        return everybody()
                .flatMap(guest ->
                        votes(guest.sees(asking(BARRIER), manner)).stream().limit(1))
                .toList();
    }

    private static long passing(Manner manner) {
        return everybody()
                .map(guest -> votes(guest.sees(asking(BARRIER), manner)))
                .filter(votes -> !votes.isEmpty())
                .filter(votes -> last(votes).equals(List.of((byte) 6)))
                .count();
    }

    private static List<Intent> votes(Guest.Reaction reaction) {
        return reaction.intents().stream()
                .filter(intent -> intent.deed() instanceof Deed.Vote)
                .toList();
    }

    private static List<Byte> last(List<Intent> intents) {
        return intents.stream()
                .map(Intent::deed)
                .filter(Deed.Vote.class::isInstance)
                .map(Deed.Vote.class::cast)
                .reduce((_, vote) -> vote)
                .map(vote -> IntStream.range(0, vote.answer().length)
                        .mapToObj(place -> vote.answer()[place])
                        .toList())
                .orElse(List.of());
    }

    private static Duration when(List<Intent> intents, Class<? extends Deed> kind) {
        return intents.stream()
                .filter(intent -> kind.isInstance(intent.deed()))
                .findFirst()
                .orElseThrow()
                .in();
    }
}
