package hearthside.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.rehearsal.Glance.Kind;
import hearthside.rehearsal.Glance.Moment;
import hearthside.rehearsal.Glance.Question;
import hearthside.room.Guests.Temperament;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Two people and their phones, with a clock that is wound by hand. */
class AttendeeTest {
    private static final Glance LOBBY = new Glance(false, false, false, "", new Moment.Nothing());
    private static final Question BARRIER = new Question("barrier", Kind.ONE, 6, 1, "1", "key");

    private final Hours hours = new Hours();
    private final List<String> gone = new ArrayList<>();
    private final ToyPhone phone = new ToyPhone();
    private final ToyPhone partners = new ToyPhone();
    private final Attendee one = attendee(0, phone);
    private final Attendee other = attendee(1, partners);

    AttendeeTest() {
        one.sitsBeside(other);
    }

    @Test
    void twoComeSitDownAndPair() {
        arrive();
        assertThat(phone.done).containsExactly(new Deed.TakeSeat(), new Deed.BeginCouple());
        assertThat(partners.done).containsExactly(new Deed.TakeSeat(), new Deed.JoinCouple("R4T9"));
    }

    @Test
    void nothingHappensBeforeSomebodyTookTheTimeToDoIt() {
        arrive();
        one.shows(asking());
        assertThat(phone.done).noneMatch(Deed.Vote.class::isInstance);
        hours.pass(Duration.ofSeconds(20));
        assertThat(phone.done).anyMatch(Deed.Vote.class::isInstance);
    }

    @Test
    void aVoteThatComesTooLateIsNotCast() {
        arrive();
        one.shows(asking());
        one.shows(LOBBY);
        hours.pass(Duration.ofSeconds(20));
        assertThat(phone.done).noneMatch(Deed.Vote.class::isInstance);
    }

    @Test
    void whoWasRefusedTriesAgainWhenThePhoneShowsSomethingNew() {
        phone.refuses = true;
        one.comes();
        one.shows(LOBBY);
        hours.pass(Duration.ofSeconds(20));
        phone.refuses = false;
        one.shows(LOBBY);
        hours.pass(Duration.ofSeconds(20));
        assertThat(phone.done).contains(new Deed.TakeSeat(), new Deed.BeginCouple());
    }

    @Test
    void aLineThatBrokeOffIsTakenUpAgain() {
        arrive();
        one.lost();
        hours.pass(Duration.ofSeconds(3));
        assertThat(phone.followed).isEqualTo(2);
    }

    @Test
    void whoLeftDoesNothingMoreAndComesBackAsTheSamePerson() {
        arrive();
        one.leaves();
        one.shows(asking());
        one.lost();
        hours.pass(Duration.ofMinutes(1));
        assertThat(phone.hungUp).isTrue();
        assertThat(phone.followed).isEqualTo(1);
        one.comes();
        one.shows(LOBBY);
        hours.pass(Duration.ofMinutes(1));
        assertThat(phone.done).containsExactly(new Deed.TakeSeat(), new Deed.BeginCouple());
    }

    @Test
    void everybodyGoesWhenTheRoomEndsOrIsNoMore() {
        arrive();
        one.shows(new Glance(false, false, true, "", new Moment.Nothing()));
        other.gone();
        assertThat(phone.hungUp).isTrue();
        assertThat(partners.hungUp).isTrue();
        assertThat(gone).containsExactly("0", "1");
    }

    private void arrive() {
        List.of(one, other).forEach(Attendee::comes);
        List.of(one, other).forEach(somebody -> somebody.shows(LOBBY));
        hours.pass(Duration.ofMinutes(1));
    }

    private static Glance asking() {
        return new Glance(false, false, false, "", new Moment.Asking(BARRIER));
    }

    private Attendee attendee(int number, Phone phone) {
        var guest = new Guest(new Dice(4, number), List.of("Walks"));
        return new Attendee(
                guest, phone, hours, () -> Manner.of(Temperament.EAGER), () -> gone.add(Integer.toString(number)));
    }

    private static final class Hours implements Later {
        private record Due(Duration at, Runnable deed) {}

        private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::at));
        private Duration now = Duration.ZERO;

        @Override
        public void in(Duration delay, Runnable deed) {
            due.add(new Due(now.plus(delay), deed));
        }

        void pass(Duration time) {
            var until = now.plus(time);
            while (!due.isEmpty() && due.peek().at().compareTo(until) <= 0) {
                var next = due.remove();
                now = next.at();
                next.deed().run();
            }
            now = until;
        }
    }

    private static final class ToyPhone implements Phone {
        private final List<Deed> done = new ArrayList<>();
        private boolean refuses;
        private boolean hungUp;
        private int followed;

        @Override
        public void follow(Line line) {
            followed++;
            hungUp = false;
        }

        @Override
        public void hangUp() {
            hungUp = true;
        }

        @Override
        public void does(Deed deed, Consumer<Outcome> outcome) {
            if (refuses) {
                outcome.accept(new Outcome.Refused());
                return;
            }
            done.add(deed);
            outcome.accept(deed instanceof Deed.BeginCouple ? new Outcome.Shown("R4T9") : new Outcome.Agreed());
        }
    }
}
