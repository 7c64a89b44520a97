package hearthside.room;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A copy of a state with some parts changed: what a record's "with" will be one day. */
final class StateEdit {
    private long revision;
    private int at;
    private Optional<Timer> timer;
    private boolean calm;
    private boolean solo;
    private boolean locked;
    private boolean dark;
    private boolean ended;
    private Set<CheckPoint> ticked;
    private Optional<Instant> checkedAt;
    private int paperCouples;
    private Map<String, Asked> polls;
    private Map<Integer, Instant> entered;
    private int slowDowns;
    private long couplesRevision;
    private Optional<Retiming> retiming;
    private boolean chime;
    private Optional<CalmPicture> calmPicture;

    StateEdit(RoomState from) {
        revision = from.revision();
        at = from.at();
        timer = from.timer();
        calm = from.calm();
        solo = from.solo();
        locked = from.locked();
        dark = from.dark();
        ended = from.ended();
        ticked = from.ticked();
        checkedAt = from.checkedAt();
        paperCouples = from.paperCouples();
        polls = from.polls();
        entered = from.entered();
        slowDowns = from.slowDowns();
        couplesRevision = from.couplesRevision();
        retiming = from.retiming();
        chime = from.chime();
        calmPicture = from.calmPicture();
    }

    StateEdit revision(long value) {
        revision = value;
        return this;
    }

    StateEdit at(int value) {
        at = value;
        return this;
    }

    StateEdit timer(Optional<Timer> value) {
        timer = value;
        return this;
    }

    StateEdit calm(boolean value) {
        calm = value;
        return this;
    }

    StateEdit solo(boolean value) {
        solo = value;
        return this;
    }

    StateEdit locked(boolean value) {
        locked = value;
        return this;
    }

    StateEdit dark(boolean value) {
        dark = value;
        return this;
    }

    StateEdit ended(boolean value) {
        ended = value;
        return this;
    }

    StateEdit ticked(Set<CheckPoint> value) {
        ticked = value;
        return this;
    }

    StateEdit checkedAt(Optional<Instant> value) {
        checkedAt = value;
        return this;
    }

    StateEdit paperCouples(int value) {
        paperCouples = value;
        return this;
    }

    StateEdit polls(Map<String, Asked> value) {
        polls = value;
        return this;
    }

    StateEdit enteredAt(int step, Instant now) {
        var more = new HashMap<>(entered);
        more.putIfAbsent(step, now);
        entered = more;
        return this;
    }

    StateEdit slowDowns(int value) {
        slowDowns = value;
        return this;
    }

    StateEdit couplesRevision(long value) {
        couplesRevision = value;
        return this;
    }

    StateEdit retiming(Optional<Retiming> value) {
        retiming = value;
        return this;
    }

    StateEdit chime(boolean value) {
        chime = value;
        return this;
    }

    StateEdit calmPicture(Optional<CalmPicture> value) {
        calmPicture = value;
        return this;
    }

    RoomState done() {
        return new RoomState(
                revision,
                at,
                timer,
                calm,
                solo,
                locked,
                dark,
                ended,
                ticked,
                checkedAt,
                paperCouples,
                polls,
                entered,
                slowDowns,
                couplesRevision,
                retiming,
                chime,
                calmPicture);
    }
}
