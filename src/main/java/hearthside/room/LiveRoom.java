package hearthside.room;

import hearthside.ballot.Seat;
import hearthside.couple.Couple;
import hearthside.couple.Pairing;
import hearthside.couple.Plan;
import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** A room while it lives: the one writer of its state. Every change is in the journal before anybody sees it. */
public final class LiveRoom {
    private static final int MOST_SEATS = 20_000;
    private static final int PAIRING_LETTERS = 4;
    private static final int TOKEN_BYTES = 16;

    private final Script script;
    private final Agenda agenda;
    private final Journal journal;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
    private final Watchers watchers = new Watchers();
    private volatile Setting setting;
    private volatile RoomState state;
    private volatile Pairing pairing;
    private volatile Optional<OpenUrn> urn = Optional.empty();

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
        if (changed) watchers.changed();
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
            counting.ifPresent(open -> open.reopen());
            throw failure;
        }
        state = next;
        counting.ifPresent(open -> open.destroy());
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
            var picture = counting.filter(open -> open.isOf(id))
                    .orElseGet(() -> freshUrn(id))
                    .count();
            next = next.after(new Command.Count(id, picture), agenda, clock.instant());
        }
        return next;
    }

    private void keep(RoomState next) {
        if (next.ended()) journal.ended(id(), next);
        else journal.changed(id(), next);
    }

    private OpenUrn freshUrn(String poll) {
        return new OpenUrn(workshop().poll(poll).orElseThrow());
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
        watchers.peopleChanged();
        return Seating.SEATED;
    }

    /** Puts a sealed ballot into the urn of an open poll. There is nothing to see: no change, no answer, no trace. */
    public void cast(String poll, byte[] sealed) {
        urn.filter(open -> open.isOf(poll)).ifPresent(open -> open.cast(sealed, seats::contains));
    }

    /** Whether the open poll had enough answers when somebody last looked, at most every ten seconds. */
    public boolean enough() {
        return urn.map(open -> open.enoughAt(clock.instant())).orElse(false);
    }

    /**
     * Adds a paper slip to the open poll. Like every ballot it lives in memory only, until the poll closes.
     *
     * @param choices places of the options from 0; passing is the place after the last one
     * @return false if that is no answer to this poll, or the poll is not open
     */
    public boolean addSlip(String poll, List<Integer> choices) {
        var added = urn.filter(open -> open.isOf(poll))
                .filter(open -> open.addSlip(choices))
                .isPresent();
        if (added) watchers.peopleChanged();
        return added;
    }

    public void takeBackSlip() {
        urn.ifPresent(open -> open.takeBackSlip());
        watchers.peopleChanged();
    }

    /** Paper slips in the open poll's urn: how many somebody keyed in, which depends on no answer. */
    public int slips() {
        return urn.map(OpenUrn::slips).orElse(0);
    }

    /** Starts a couple: its first phone. */
    public Couple beginCouple() {
        Couple couple;
        synchronized (this) {
            couple = pairing.begin(token(), freeCode());
            journal.coupled(id(), couple);
            pairing = pairing.with(couple);
        }
        watchers.peopleChanged();
        return couple;
    }

    public Pairing.Joining joinCouple(String code) {
        Pairing.Joining joining;
        synchronized (this) {
            joining = pairing.join(code);
            if (joining instanceof Pairing.Joining.Joined(Couple couple)) keep(couple);
        }
        if (joining instanceof Pairing.Joining.Joined) announceCouples();
        return joining;
    }

    /** Keeps a couple's plan; false if there is no such couple. */
    public boolean plan(String token, Plan plan) {
        synchronized (this) {
            var planned = pairing.plan(token, plan);
            if (planned.isEmpty()) return false;
            keep(planned.get());
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
        watchers.peopleChanged();
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
        return watchers.add(watcher);
    }

    /** Ends the following. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /** Phones that follow right now. */
    public int phonesHere() {
        return watchers.here(Watcher.Kind.PHONE);
    }

    public boolean screenHere() {
        return watchers.here(Watcher.Kind.SCREEN) > 0;
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
