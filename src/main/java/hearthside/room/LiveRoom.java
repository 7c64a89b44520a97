package hearthside.room;

import hearthside.ballot.Paper;
import hearthside.ballot.Sealing;
import hearthside.ballot.Seat;
import hearthside.couple.Couple;
import hearthside.couple.Pairing;
import hearthside.couple.Plan;
import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** A room while it lives: the one writer of its state. Every change is in the journal before anybody sees it. */
public final class LiveRoom {
    private static final int MOST_SEATS = 20_000;

    private final Script script;
    private final Tellings tellings;
    private final Journal journal;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
    private final Watchers watchers = new Watchers();
    private final Polling polling;
    private final Couples couples;
    private final OwnNotes notes;
    private final Invitations invitations;
    private volatile Setting setting;
    private volatile RoomState state;

    LiveRoom(Journal.Remembered kept, Script script, Journal journal, InstantSource clock, RandomGenerator random) {
        this.script = script;
        this.journal = journal;
        this.clock = clock;
        this.random = random;
        setting = kept.setting();
        tellings = Tellings.of(script, setting);
        state = kept.state();
        couples = new Couples(setting.id(), kept.couples(), journal, random);
        notes = new OwnNotes(setting.id(), kept.notes(), journal, watchers::consolesChanged);
        seats.addAll(kept.seats());
        invitations = new Invitations(random);
        polling = new Polling(script.workshop(), setting.code(), seats::contains, random);
        tell(new Command.Resume());
        polling.resume(state);
    }

    /** Asks the room to change. Returns the state that then holds, changed or not. */
    public RoomState tell(Command command) {
        boolean changed;
        synchronized (this) {
            changed = applied(command);
        }
        if (changed) announce(command);
        return state;
    }

    private void announce(Command command) {
        if (command instanceof Command.SlowDown) watchers.consolesChanged();
        else watchers.changed();
    }

    private boolean applied(Command command) {
        var told = state.after(command, agenda(), clock.instant());
        if (told.equals(state)) return false;
        var change = polling.changing(told);
        var next = told;
        for (var count : change.counts()) next = next.after(count, agenda(), clock.instant());
        try {
            keep(next);
        } catch (RuntimeException failure) {
            polling.undone(change);
            throw failure;
        }
        polling.kept(change);
        state = next;
        if (next.ended()) forgetPeople();
        return true;
    }

    private void keep(RoomState next) {
        if (next.ended()) journal.ended(id(), next);
        else journal.changed(id(), next);
    }

    private void forgetPeople() {
        seats.clear();
        couples.forget();
        polling.forget();
        invitations.takeAllBack();
    }

    /** Whether a phone got its seat. */
    public enum Seating {
        SEATED,
        LOCKED,
        FULL
    }

    /** Her consoles hear of it at once, so that none shows another word. */
    public void takeBack(String invitation) {
        invitations.takeBack(invitation);
        watchers.consolesChanged();
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

    /** What phones need to seal a ballot for a poll; nothing unless it is open. */
    public Optional<Sealing> sealing(String poll) {
        return openUrn(poll).map(OpenUrn::sealing);
    }

    /** Puts a sealed ballot into the urn of an open poll. There is nothing to see: no change, no answer, no trace. */
    public void cast(String poll, byte[] sealed) {
        openUrn(poll).ifPresent(open -> open.cast(sealed));
    }

    Optional<OpenUrn> openUrn(String poll) {
        return polling.open(poll);
    }

    /** Whether the open poll had enough answers when somebody last looked, at most every ten seconds. */
    public boolean enough() {
        return polling.enoughAt(clock.instant());
    }

    /**
     * Counts the paper slips of the open poll in, instead of those keyed in before. Like every ballot they live in memory
     * only, until the poll closes; if it has closed, nothing happens.
     *
     * @return what is wrong with them; then nothing was taken
     */
    public Optional<Paper.Problem> count(String poll, Paper slips) {
        var problem = polling.count(poll, slips);
        if (problem.isEmpty()) watchers.peopleChanged();
        return problem;
    }

    /** How many people there were when paper slips were last keyed in; 0 if they never were since the start. */
    public int heads() {
        return polling.heads();
    }

    /** The paper slips keyed in for an open poll: what somebody read, which depends on no phone. */
    public Optional<Paper> paper(String poll) {
        return openUrn(poll).flatMap(OpenUrn::paper);
    }

    /** What the room wrote in the poll for words that closed last, if it may be read; for the facilitator alone. */
    public Optional<ToRead> toRead(String poll) {
        return polling.toRead(poll);
    }

    /**
     * Lets one text through to everybody's screens, or takes it back; the others stay as they are, whoever ticked them.
     *
     * @param text its place in {@link #toRead}
     */
    public void letThrough(String poll, int text, boolean through) {
        boolean changed;
        synchronized (this) {
            var read = toRead(poll).map(texts -> texts.letting(text, through));
            changed = read.isPresent()
                    && applied(new Command.LetThrough(poll, read.get().picture()));
            read.ifPresent(polling::read);
        }
        if (changed) watchers.changed();
        else watchers.peopleChanged();
    }

    /** Whether so many couples have begun that no honest room has more. */
    public boolean fullOfCouples() {
        return couples.full();
    }

    /** Starts a couple: its first phone. Nothing if the room has ended: it keeps no couples any more. */
    public Optional<Couple> beginCouple() {
        Couple couple;
        synchronized (this) {
            if (state.ended()) return Optional.empty();
            couple = couples.begin();
        }
        watchers.peopleChanged();
        return Optional.of(couple);
    }

    /**
     * Joins a couple by its code, as its second phone.
     *
     * @param nonce what the phone made up for this: with the same it may ask again, because the answer was lost
     * @param own the token of the couple that the phone leaves for this one: if it was there alone, that is no couple any more
     */
    public Pairing.Joining joinCouple(String code, Optional<String> nonce, Optional<String> own) {
        return announcing(() -> couples.join(code, nonce, own));
    }

    /** Keeps a couple's plan; false if there is no such couple. */
    public boolean plan(String token, Plan plan) {
        return announcing(() -> couples.plan(token, plan));
    }

    private <T> T announcing(Supplier<T> change) {
        T answer;
        boolean changed;
        synchronized (this) {
            var before = couples.pairing();
            answer = change.get();
            changed = !couples.pairing().equals(before);
        }
        if (changed) announceCouples();
        return answer;
    }

    /** What is announced is kept already. If this cannot be, phones hear of it with the next change. */
    private void announceCouples() {
        try {
            tell(new Command.CouplesChanged());
        } catch (Journal.NotSaved later) {
            // asking once more would help nobody
        }
        watchers.peopleChanged();
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

    /** Whether nobody follows. A poll that was forgotten open a month ago keeps no room. */
    boolean idle() {
        return watchers.nobody();
    }

    /** Phones that have a seat, here or asleep. */
    public int seats() {
        return seats.size();
    }

    /** The facilitator's own; for her console alone. */
    public OwnNotes notes() {
        return notes;
    }

    public Invitations invitations() {
        return invitations;
    }

    public Pairing pairing() {
        return couples.pairing();
    }

    synchronized void rename(String alias) {
        journal.renamed(id(), alias);
        setting = setting.renamed(alias);
    }

    /** False, and nothing changed, if the room has ended: then its times are a record. */
    boolean move(List<LocalDateTime> starts, Optional<String> place) {
        synchronized (this) {
            if (state.ended()) return false;
            var moved = setting.meeting(starts, place);
            journal.moved(moved);
            setting = moved;
        }
        watchers.consolesChanged();
        return true;
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
        return tellings.own().agenda();
    }

    /** The item of the agenda that the room is at. */
    public Agenda.Item current() {
        return agenda().item(state.at());
    }

    /** In its own language, and in those that a phone may choose instead. */
    public Tellings tellings() {
        return tellings;
    }

    public Script script() {
        return script;
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
