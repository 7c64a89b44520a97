package hearthside.room;

import hearthside.ballot.Disclosure;
import hearthside.ballot.Paper;
import hearthside.ballot.Seat;
import hearthside.ballot.Urn;
import hearthside.workshop.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * What a room holds while it is asked: the open urn, the paper slips keyed in, the words that wait to be read. In memory
 * only, so that nothing of it outlives the poll.
 */
final class Polling {
    private final Workshop workshop;
    private final RoomCode code;
    private final Predicate<Seat> seated;
    private final RandomGenerator random;
    private volatile Optional<OpenUrn> urn = Optional.empty();
    private volatile Optional<ToRead> toRead = Optional.empty();
    private volatile int heads;

    Polling(Workshop workshop, RoomCode code, Predicate<Seat> seated, RandomGenerator random) {
        this.workshop = workshop;
        this.code = code;
        this.seated = seated;
        this.random = random;
    }

    /**
     * What a change of the room does here. It holds once it is {@link #kept}, or never was when it is {@link #undone}.
     *
     * @param closed the urn that was closed and counted
     * @param counts of the polls that the change has closed
     * @param texts to read from now on
     * @param open the urn that takes ballots from now on
     */
    record Change(
            Optional<OpenUrn> closed, List<Command.Count> counts, Optional<ToRead> texts, Optional<OpenUrn> open) {}

    /** An urn for the poll that was open when the room was last here. */
    void resume(RoomState state) {
        urn = freshUrn(state);
    }

    /** Counts what the room has just closed. A poll whose urn is gone counts as empty, and stays closed to view. */
    Change changing(RoomState told) {
        var closed = urn.filter(open -> told.polls().get(open.poll()) instanceof Asked.Counting);
        var texts = closed.flatMap(this::counted);
        var counts = told.polls().entrySet().stream()
                .filter(asked -> asked.getValue() instanceof Asked.Counting)
                .map(Map.Entry::getKey)
                .map(poll -> texts.filter(counted -> counted.count().poll().equals(poll))
                        .map(Counted::count)
                        .orElseGet(() -> Command.Count.nothing(poll)))
                .toList();
        var open = told.openPoll().equals(urn.map(OpenUrn::poll)) ? urn : freshUrn(told);
        return new Change(closed, counts, texts.flatMap(Counted::toRead).or(() -> toRead), open);
    }

    private record Counted(Command.Count count, Optional<ToRead> toRead) {}

    private Optional<Counted> counted(OpenUrn open) {
        var tally = open.close();
        var texts = Disclosure.toRead(tally, random);
        return Optional.of(new Counted(
                new Command.Count(open.poll(), Disclosure.picture(tally), tally.miscounted()),
                Optional.of(texts)
                        .filter(some -> !some.isEmpty())
                        .map(some -> new ToRead(open.poll(), some, Set.of()))));
    }

    /** An empty urn with a key of its own for the poll that is open, if one is. */
    private Optional<OpenUrn> freshUrn(RoomState opened) {
        return opened.openPoll()
                .flatMap(workshop::poll)
                .map(poll -> new OpenUrn(new Urn(poll, code.value(), opened.epoch(poll.id()), seated::test, random)));
    }

    void kept(Change change) {
        urn = change.open();
        toRead = change.texts();
        change.closed().ifPresent(OpenUrn::destroy);
    }

    /** The urn takes ballots again, and has every one it had. */
    void undone(Change change) {
        change.closed().ifPresent(OpenUrn::reopen);
    }

    void forget() {
        toRead = Optional.empty();
    }

    Optional<OpenUrn> open(String poll) {
        return urn.filter(open -> open.isOf(poll));
    }

    boolean enoughAt(Instant now) {
        return urn.map(open -> open.enoughAt(now)).orElse(false);
    }

    Optional<Paper.Problem> count(String poll, Paper slips) {
        var problem = open(poll).flatMap(open -> open.count(slips));
        if (problem.isEmpty()) heads = slips.heads();
        return problem;
    }

    int heads() {
        return heads;
    }

    Optional<ToRead> toRead(String poll) {
        return toRead.filter(read -> read.poll().equals(poll));
    }

    void read(ToRead texts) {
        toRead = Optional.of(texts);
    }
}
