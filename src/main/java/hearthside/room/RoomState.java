package hearthside.room;

import hearthside.ballot.Picture;
import hearthside.workshop.Exercise;
import hearthside.workshop.Poll;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where a room stands. Every change is the pure function {@link #after}; only {@link LiveRoom} calls it.
 *
 * @param revision grows by one with every change
 * @param at the current step of the agenda
 * @param polls what was asked so far, by the poll's id
 * @param entered when each step was first entered
 * @param slowDowns asked for since this section began
 * @param couplesRevision grows whenever a pairing or a plan changes
 * @param retiming the plan that took the place of the written one, if the room was late
 * @param chime whether the end of a turn may be heard
 * @param calmPicture what the calm screen shows behind its words
 */
public record RoomState(
        long revision,
        int at,
        Optional<Timer> timer,
        boolean calm,
        boolean solo,
        boolean locked,
        boolean dark,
        boolean ended,
        Set<CheckPoint> ticked,
        Optional<Instant> checkedAt,
        int paperCouples,
        Map<String, Asked> polls,
        Map<Integer, Instant> entered,
        int slowDowns,
        long couplesRevision,
        Optional<Retiming> retiming,
        boolean chime,
        Optional<CalmPicture> calmPicture) {

    /** How long closing waits after a restart, so that open pages can send their ballots again. */
    static final Duration RESEALING = Duration.ofSeconds(20);

    private static final int MOST_PAPER_COUPLES = 500;

    public static final RoomState NEW = new RoomState(
            0,
            0,
            Optional.empty(),
            false,
            false,
            false,
            false,
            false,
            Set.of(),
            Optional.empty(),
            0,
            Map.of(),
            Map.of(),
            0,
            0,
            Optional.empty(),
            false,
            Optional.empty());

    public RoomState {
        ticked = Set.copyOf(ticked);
        polls = Map.copyOf(polls);
        entered = Map.copyOf(entered);
    }

    /**
     * The state after a command; this very state if the command changes nothing. A tap on "slow down" makes no new revision: no
     * phone should learn of it, least of all at its second.
     */
    RoomState after(Command command, Agenda agenda, Instant now) {
        if (ended && !(command instanceof Command.Count)) return this;
        var next = change(command, agenda, now);
        var sameForPhones = next.equals(this) || command instanceof Command.SlowDown;
        return sameForPhones ? next : next.edit().revision(revision + 1).done();
    }

    private RoomState change(Command command, Agenda agenda, Instant now) {
        return switch (command) {
            case Command.Next(int from) -> from == at ? forward(agenda, now) : this;
            case Command.Back(int from) -> from == at ? enter(stepBefore(), agenda, now) : this;
            case Command.GoTo(int step) -> enter(step, agenda, now);
            case Command.OpenPoll(String poll) -> toPoll(poll, Step.Asking::new, agenda, now);
            case Command.ClosePoll(String poll) -> closing(poll, now);
            case Command.Reveal(String poll) -> toPoll(poll, Step.Revealed::new, agenda, now);
            case Command.StartTimer _ -> withTimer(timer.map(running -> running.startedAt(now)));
            case Command.PauseTimer _ -> withTimer(timer.map(running -> running.pausedAt(now)));
            case Command.AddMinute(Duration to) -> withTimer(timer.map(one -> minuteMore(one, to, now)));
            case Command.Calm(boolean on) -> calm(on, now);
            case Command.Solo(boolean on) -> solo(on, agenda, now);
            case Command.Lock(boolean on) -> edit().locked(on).done();
            case Command.Dark(boolean on) -> edit().dark(on).done();
            case Command.Tick(CheckPoint point, boolean on) -> tick(point, on, now);
            case Command.PaperCouples(int number) ->
                edit().paperCouples(Math.clamp(number, 0, MOST_PAPER_COUPLES)).done();
            case Command.SlowDown _ -> edit().slowDowns(slowDowns + 1).done();
            case Command.CouplesChanged _ ->
                edit().couplesRevision(couplesRevision + 1).done();
            case Command.Retime(Retiming plan) ->
                plan.from() == at ? edit().retiming(Optional.of(plan)).done() : this;
            case Command.AsWritten _ -> edit().retiming(Optional.empty()).done();
            case Command.Chime(boolean on) -> edit().chime(on).done();
            case Command.CalmWith(Optional<CalmPicture> picture) ->
                edit().calmPicture(picture).done();
            case Command.End _ -> ending();
            case Command.Count(String poll, Picture picture, boolean miscounted) ->
                edit().polls(asked().counting(poll, new Asked.Counted(picture, miscounted)))
                        .done();
            case Command.LetThrough(String poll, Picture picture) ->
                edit().polls(asked().lettingThrough(poll, picture)).done();
            case Command.Resume _ ->
                edit().polls(asked().resuming(now.plus(RESEALING))).done();
        };
    }

    /** The next sensible thing: out of the calm screen if it is on; else one step on, past all turns of an exercise done alone. */
    private RoomState forward(Agenda agenda, Instant now) {
        if (calm) return calm(false, now);
        return enter(nextStep(agenda), agenda, now);
    }

    /** The step that "next" leads to; the size of the agenda if there is none. */
    public int nextStep(Agenda agenda) {
        return stepAfter(at, agenda);
    }

    /** Where "next" leads from some step, past what is left out. */
    public int stepAfter(int step, Agenda agenda) {
        var next = alone(agenda.step(step)) ? agenda.afterExercise(step) : step + 1;
        while (leavesOut(next)) next++;
        return next;
    }

    private int stepBefore() {
        var before = at - 1;
        while (leavesOut(before)) before--;
        return before;
    }

    /** The next step if nothing were left out. */
    int nextWritten(Agenda agenda) {
        return alone(agenda.step(at)) ? agenda.afterExercise(at) : at + 1;
    }

    /** Whether the plan passes over a step. */
    public boolean leavesOut(int step) {
        return retiming.filter(plan -> plan.leftOut().contains(step)).isPresent();
    }

    private boolean alone(Step step) {
        return solo && step instanceof Step.Taking(Exercise exercise, int _) && exercise.forCouples();
    }

    private RoomState enter(int wanted, Agenda agenda, Instant now) {
        if (wanted < 0 || wanted >= agenda.size()) return this;
        var step = agenda.step(wanted);
        if (locks(step)) return this;
        var edit = edit().calm(false).timer(timerFor(wanted, agenda, now));
        edit.retiming(retiming.map(plan -> plan.with(agenda.together(wanted), agenda)));
        switch (step) {
            case Step.Asking(Poll poll) -> {
                if (waits(step, now)) return this;
                edit.at(wanted).polls(asked().opening(poll.id(), now));
            }
            case Step.Closed(Poll poll) -> {
                if (!asked().has(poll.id())) return toPoll(poll.id(), Step.Asking::new, agenda, now);
                if (isOpen(poll.id()) && held(poll.id(), now)) return this;
                edit.at(wanted).polls(asked().closing(poll.id()));
            }
            case Step.Revealed(Poll poll) -> {
                if (!asked().has(poll.id())) return toPoll(poll.id(), Step.Asking::new, agenda, now);
                if (isOpen(poll.id())) return toPoll(poll.id(), Step.Closed::new, agenda, now);
                edit.at(wanted);
            }
            case Step.Lobby _, Step.Showing _, Step.Reflecting _, Step.Taking _, Step.Choosing _ -> edit.at(wanted);
        }
        if (!agenda.sameSection(at, wanted)) edit.slowDowns(0);
        return edit.enteredAt(wanted, now).done();
    }

    /** Whether a step may not start yet: couples work together only once the checklist is ticked (safety rule 2). */
    public boolean locks(Step step) {
        return step instanceof Step.Taking(Exercise exercise, int _) && exercise.forCouples() && !solo && !checked();
    }

    /** Whether a step would close a poll that may not be closed yet. */
    public boolean waits(Step step, Instant now) {
        return step instanceof Step.Asking(Poll poll)
                && !asked().has(poll.id())
                && openPoll().filter(open -> held(open, now)).isPresent();
    }

    public boolean checked() {
        return ticked.containsAll(EnumSet.allOf(CheckPoint.class));
    }

    private Optional<Timer> timerFor(int step, Agenda agenda, Instant now) {
        return agenda.step(step) instanceof Step.Taking
                ? Optional.of(Timer.of(stretch(step, agenda)).startedAt(now))
                : Optional.empty();
    }

    /** Whether the end of a turn may be heard now: never while the room is quiet. */
    public boolean mayChime() {
        return chime && !calm && !ended;
    }

    /** How long a turn takes, or, for those who are alone, it and all that follow. Zero for any other step. */
    public Duration stretch(int step, Agenda agenda) {
        var last = alone(agenda.step(step)) ? agenda.afterExercise(step) : step + 1;
        return IntStream.range(step, last).mapToObj(turn -> turn(turn, agenda)).reduce(Duration.ZERO, Duration::plus);
    }

    private Duration turn(int step, Agenda agenda) {
        if (!(agenda.step(step) instanceof Step.Taking taking)) return Duration.ZERO;
        return retiming.filter(
                        plan -> plan.shortens(step, agenda) && !plan.leftOut().contains(step))
                .map(plan -> plan.length(step))
                .orElse(taking.turn().length());
    }

    private interface PollStep {
        Step of(Poll poll);
    }

    private RoomState toPoll(String id, PollStep kind, Agenda agenda, Instant now) {
        return agenda.items().stream()
                .map(Agenda.Item::step)
                .flatMap(step ->
                        step instanceof Step.Asking(Poll poll) && poll.id().equals(id)
                                ? agenda.find(kind.of(poll)).stream()
                                : Optional.<Integer>empty().stream())
                .findFirst()
                .map(step -> enter(step, agenda, now))
                .orElse(this);
    }

    private RoomState closing(String poll, Instant now) {
        return held(poll, now) ? this : edit().polls(asked().closing(poll)).done();
    }

    private RoomState ending() {
        return edit().ended(true)
                .calm(false)
                .timer(Optional.empty())
                .polls(asked().closingAll())
                .done();
    }

    private RoomState withTimer(Optional<Timer> changed) {
        return calm ? this : edit().timer(changed).done();
    }

    private static Timer minuteMore(Timer timer, Duration to, Instant now) {
        return timer.total().equals(to) ? timer.longerBy(Duration.ofMinutes(1), now) : timer;
    }

    /** Everything goes quiet; a running timer waits until somebody starts it again. */
    private RoomState calm(boolean on, Instant now) {
        return edit().calm(on)
                .timer(on ? timer.map(running -> running.pausedAt(now)) : timer)
                .done();
    }

    /** In the middle of a couple exercise, what is left of it becomes one stretch on one's own, and back. Its timer runs if the other did. */
    private RoomState solo(boolean on, Agenda agenda, Instant now) {
        if (on == solo) return this;
        var changed = edit().solo(on).done();
        var step = agenda.step(at);
        if (!on && changed.locks(step)) return this;
        var inCoupleExercise = step instanceof Step.Taking(Exercise exercise, int _) && exercise.forCouples();
        return inCoupleExercise
                ? changed.edit()
                        .timer(timer.map(old -> changed.instead(old, agenda, now)))
                        .done()
                : changed;
    }

    private Timer instead(Timer old, Agenda agenda, Instant now) {
        var stretch = Timer.of(stretch(at, agenda));
        return old.running() ? stretch.startedAt(now) : stretch;
    }

    private RoomState tick(CheckPoint point, boolean on, Instant now) {
        var after = new TreeSet<>(ticked);
        if (on) after.add(point);
        else after.remove(point);
        var ticking = edit().ticked(after).done();
        return ticking.edit()
                .checkedAt(ticking.checked() ? checkedAt.or(() -> Optional.of(now)) : Optional.empty())
                .done();
    }

    private AskedPolls asked() {
        return new AskedPolls(polls);
    }

    public boolean isOpen(String poll) {
        return asked().isOpen(poll);
    }

    /** Whether closing waits for phones to send again after a restart. */
    public boolean held(String poll, Instant now) {
        return asked().isHeld(poll, now);
    }

    public Optional<String> openPoll() {
        return asked().open();
    }

    /** Which urn of an open poll this is, from 1; 0 if it is not open. */
    int epoch(String poll) {
        return asked().epoch(poll);
    }

    public Optional<Picture> picture(String poll) {
        return asked().counted(poll).map(Asked.Counted::picture);
    }

    /** Whether more answers came in than there are people, so that the poll shows nothing. */
    public boolean miscounted(String poll) {
        return asked().counted(poll).filter(Asked.Counted::miscounted).isPresent();
    }

    private StateEdit edit() {
        return new StateEdit(this);
    }
}
