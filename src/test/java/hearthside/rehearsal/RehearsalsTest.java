package hearthside.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.room.Command;
import hearthside.room.Guests.Party;
import hearthside.room.Guests.Temperament;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Companies that call on a house where nobody opens: what matters here is that they go. */
class RehearsalsTest {
    private static final Party SIX = new Party(6, Temperament.EAGER);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Rooms rooms = Sample.rooms(new MemoryJournal(), () -> Instant.parse("2026-12-04T00:00:00Z"));
    private final Rehearsals rehearsals =
            new Rehearsals(new MockEnvironment().withProperty("local.server.port", "9"), new Random(1));

    @Test
    void amongRealPeopleNobodyIsMadeUp() {
        var evening = Sample.room(rooms);
        assertThatThrownBy(() -> rehearsals.invite(evening, SIX)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rehearsals.party(evening)).isEqualTo(Party.NOBODY);
    }

    @Test
    void whoIsSentHomeLeavesNoThreadBehind() throws InterruptedException {
        var before = threads();
        var room = rehearsal();
        rehearsals.invite(room, SIX);
        assertThat(rehearsals.party(room)).isEqualTo(SIX);
        var theirs = since(before);
        assertThat(theirs).isNotEmpty();
        rehearsals.invite(room, Party.NOBODY);
        assertThat(rehearsals.party(room)).isEqualTo(Party.NOBODY);
        assertAllEnd(theirs);
    }

    @Test
    void everybodyGoesWhenTheHouseCloses() throws InterruptedException {
        var before = threads();
        var some = List.of(rehearsal(), rehearsal());
        some.forEach(room -> rehearsals.invite(room, SIX));
        var theirs = since(before);
        rehearsals.everybodyGoes();
        assertThat(some).allSatisfy(room -> assertThat(rehearsals.party(room)).isEqualTo(Party.NOBODY));
        assertAllEnd(theirs);
    }

    @Test
    void nobodyComesToARoomThatHasEnded() {
        var room = rehearsal();
        room.tell(new Command.End());
        rehearsals.invite(room, SIX);
        assertThat(rehearsals.party(room)).isEqualTo(Party.NOBODY);
    }

    private LiveRoom rehearsal() {
        return rooms.open(Sample.script(), fresh -> {
            var set = Sample.setting(fresh);
            return set.again(fresh, "Try-out", set.starts(), true);
        });
    }

    private static Set<Thread> threads() {
        return Set.copyOf(Thread.getAllStackTraces().keySet());
    }

    /** Those that carry a company: its own, and its connections'. */
    private static Set<Thread> since(Set<Thread> before) {
        var fresh = new HashSet<>(threads());
        fresh.removeAll(before);
        fresh.removeIf(thread ->
                !thread.getName().startsWith("rehearsal") && !thread.getName().startsWith("HttpClient"));
        return fresh;
    }

    private static void assertAllEnd(Set<Thread> threads) throws InterruptedException {
        for (var thread : threads)
            assertThat(thread.join(PATIENCE)).as(thread.getName()).isTrue();
    }
}
