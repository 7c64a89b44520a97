package hearthside.room;

import hearthside.ballot.Disclosure;
import hearthside.ballot.Seat;
import hearthside.ballot.Urn;
import hearthside.couple.Couple;
import hearthside.couple.Pairing;
import hearthside.couple.Plan;
import hearthside.workshop.Poll;
import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** A room while it lives: the one writer of its state. Every change is in the journal before anybody sees it. */
public final class LiveRoom {
    private static final int MOST_SEATS = 20_000;
    private static final int PAIRING_LETTERS = 4;
    private static final int TOKEN_BYTES = 16;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final Script script;
    private final Agenda agenda;
    private final Journal journal;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private volatile Setting setting;
    private volatile RoomState state;
    private volatile Pairing pairing;
    private volatile Optional<OpenUrn> urn = Optional.empty();

    private record OpenUrn(String poll, Urn urn, Glance glance) {}

    /** Whether there were enough answers when somebody last looked; at most one look in ten seconds. */
    private static final class Glance {
        private Instant at = Instant.MIN;
        private boolean enough;

        synchronized boolean at(Instant now, Urn urn) {
            if (!now.isBefore(at.plus(LOOK_AGAIN))) {
                at = now;
                enough = urn.enough();
            }
            return enough;
        }
    }

    LiveRoom(Journal.Remembered kept, Script script, Journal journal, InstantSource clock, RandomGenerator random) {
        this.script = script;
        this.journal = journal;
        this.clock = clock;
        this.random = random;
        setting = kept.setting();
        agenda = Agenda.of(
                script.workshop(),
                script.workshop()
                        .variant(setting.variant())
                        .orElseThrow(() -> new IllegalArgumentException("There is no variant " + setting.variant())));
        state = kept.state();
        pairing = new Pairing(kept.couples());
        seats.addAll(kept.seats());
        tell(new Command.Resume());
        urn = state.openPoll().map(this::freshUrn);
    }

    /** Asks the room to change. Returns the state that then holds, changed or not. */
    public RoomState tell(Command command) {
        boolean changed;
        synchronized (this) {
            changed = applied(command);
        }
        if (changed) watchers.forEach(Watcher::changed);
        return state;
    }

    private boolean applied(Command command) {
        var told = state.after(command, agenda, clock.instant());
        if (told.equals(state)) return false;
        var counting = urn.filter(open -> told.polls().get(open.poll()) instanceof Asked.Counting);
        var next = settled(told, counting);
        try {
            keep(next);
        } catch (Journal.NotSaved failure) {
            counting.ifPresent(open -> open.urn().reopen());
            throw failure;
        }
        state = next;
        counting.ifPresent(open -> open.urn().destroy());
        if (!next.openPoll().equals(urn.map(OpenUrn::poll)))
            urn = next.openPoll().map(this::freshUrn);
        if (next.ended()) forgetPeople();
        return true;
    }

    /** Counts what has just been closed. A poll whose urn is gone counts as empty, and stays closed to view. */
    private RoomState settled(RoomState told, Optional<OpenUrn> counting) {
        var next = told;
        for (var asked : told.polls().entrySet()) {
            if (!(asked.getValue() instanceof Asked.Counting)) continue;
            var id = asked.getKey();
            var tally = counting.filter(open -> open.poll().equals(id))
                    .map(OpenUrn::urn)
                    .orElseGet(() -> new Urn(poll(id)))
                    .close();
            next = next.after(new Command.Count(id, Disclosure.picture(tally)), agenda, clock.instant());
        }
        return next;
    }

    private void keep(RoomState next) {
        if (next.ended()) journal.ended(id(), next);
        else journal.changed(id(), next);
    }

    private OpenUrn freshUrn(String poll) {
        return new OpenUrn(poll, new Urn(poll(poll)), new Glance());
    }

    private Poll poll(String id) {
        return workshop().poll(id).orElseThrow();
    }

    private void forgetPeople() {
        seats.clear();
        pairing = Pairing.NONE;
    }

    /** Whether a phone got its seat. */
    public enum Seating {
        SEATED,
        LOCKED,
        FULL
    }

    /** Gives a phone its seat. Asking again is fine, also when the room is locked by then. */
    public Seating seat(Seat seat) {
        synchronized (this) {
            if (seats.contains(seat)) return Seating.SEATED;
            if (state.locked() || state.ended()) return Seating.LOCKED;
            if (seats.size() >= MOST_SEATS) return Seating.FULL;
            journal.seated(id(), seat);
            seats.add(seat);
        }
        watchers.forEach(Watcher::peopleChanged);
        return Seating.SEATED;
    }

    /** Puts a sealed ballot into the urn of an open poll. There is nothing to see: no change, no answer, no trace. */
    public void cast(String poll, byte[] sealed) {
        urn.filter(open -> open.poll().equals(poll))
                .ifPresent(open -> open.urn().cast(sealed, seats::contains));
    }

    /** Whether the open poll had enough answers when somebody last looked, at most every ten seconds. */
    public boolean enough() {
        return urn.map(open -> open.glance().at(clock.instant(), open.urn())).orElse(false);
    }

    /**
     * Adds a paper slip to the open poll. Like every ballot it lives in memory only, until the poll closes.
     *
     * @param choices places of the options from 0; passing is the place after the last one
     * @return false if that is no answer to this poll, or the poll is not open
     */
    public boolean addSlip(String poll, List<Integer> choices) {
        var added = urn.filter(open -> open.poll().equals(poll))
                .filter(open -> open.urn().addSlip(choices))
                .isPresent();
        if (added) watchers.forEach(Watcher::peopleChanged);
        return added;
    }

    public void takeBackSlip() {
        urn.ifPresent(open -> open.urn().takeBackSlip());
        watchers.forEach(Watcher::peopleChanged);
    }

    /** Paper slips in the open poll's urn: how many somebody keyed in, which depends on no answer. */
    public int slips() {
        return urn.map(open -> open.urn().slips()).orElse(0);
    }

    /** Starts a couple: its first phone. */
    public Couple beginCouple() {
        Couple couple;
        synchronized (this) {
            couple = pairing.begin(token(), freeCode());
            journal.coupled(id(), couple);
            pairing = pairing.with(couple);
        }
        watchers.forEach(Watcher::peopleChanged);
        return couple;
    }

    public Pairing.Joining joinCouple(String code) {
        return couples(pairing -> pairing.join(code));
    }

    private Pairing.Joining couples(Function<Pairing, Pairing.Joining> attempt) {
        Pairing.Joining joining;
        synchronized (this) {
            joining = attempt.apply(pairing);
            if (joining instanceof Pairing.Joining.Joined(Couple couple)) keep(couple);
        }
        if (joining instanceof Pairing.Joining.Joined) announceCouples();
        return joining;
    }

    /** Keeps a couple's plan; false if there is no such couple. */
    public boolean plan(String token, Plan plan) {
        synchronized (this) {
            var couple = pairing.couple(token);
            if (couple.isEmpty()) return false;
            keep(couple.get().with(plan));
        }
        announceCouples();
        return true;
    }

    private void keep(Couple couple) {
        journal.coupled(id(), couple);
        pairing = pairing.with(couple);
    }

    private void announceCouples() {
        tell(new Command.CouplesChanged());
        watchers.forEach(Watcher::peopleChanged);
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String freeCode() {
        String code;
        do code = RoomCode.letters(PAIRING_LETTERS, random);
        while (pairing.taken(code));
        return code;
    }

    /** Follows the room until the returned handle is closed. */
    public Watch watch(Watcher watcher) {
        watchers.add(watcher);
        if (watcher.kind() != Watcher.Kind.CONSOLE) watchers.forEach(Watcher::peopleChanged);
        return () -> {
            if (watchers.remove(watcher) && watcher.kind() != Watcher.Kind.CONSOLE)
                watchers.forEach(Watcher::peopleChanged);
        };
    }

    /** Ends the following. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** Phones that follow right now. */
    public int phonesHere() {
        return here(Watcher.Kind.PHONE);
    }

    public boolean screenHere() {
        return here(Watcher.Kind.SCREEN) > 0;
    }

    private int here(Watcher.Kind kind) {
        return (int) watchers.stream().filter(watcher -> watcher.kind() == kind).count();
    }

    /** Phones that have a seat, here or asleep. */
    public int seats() {
        return seats.size();
    }

    public Pairing pairing() {
        return pairing;
    }

    void rename(String alias) {
        journal.renamed(id(), alias);
        setting = setting.renamed(alias);
    }

    public String id() {
        return setting.id();
    }

    public Setting setting() {
        return setting;
    }

    public RoomState state() {
        return state;
    }

    public Agenda agenda() {
        return agenda;
    }

    /** The item of the agenda that the room is at. */
    public Agenda.Item current() {
        return agenda.item(state.at());
    }

    public Workshop workshop() {
        return script.workshop();
    }

    public Support support() {
        return script.support();
    }

    public Instant now() {
        return clock.instant();
    }
}
