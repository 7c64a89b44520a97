package hearthside.rehearsal;

import hearthside.rehearsal.Guest.Intent;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** A guest with a phone: looks, makes up their mind, waits a little, does it. Everything runs on one thread. */
final class Attendee implements Phone.Line {
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(2);

    private final Phone phone;
    private final Later later;
    private final Supplier<Manner> manner;
    private final Runnable gone;
    private Guest guest;
    private Optional<Glance> seen = Optional.empty();
    private Optional<Attendee> partner = Optional.empty();
    private boolean here;

    /** @param gone runs when the room is over */
    Attendee(Guest guest, Phone phone, Later later, Supplier<Manner> manner, Runnable gone) {
        this.guest = guest;
        this.phone = phone;
        this.later = later;
        this.manner = manner;
        this.gone = gone;
    }

    void sitsBeside(Attendee other) {
        partner = Optional.of(other);
        other.partner = Optional.of(this);
    }

    boolean here() {
        return here;
    }

    void comes() {
        if (here) return;
        here = true;
        phone.follow(this);
    }

    void leaves() {
        here = false;
        phone.hangUp();
    }

    @Override
    public void shows(Glance glance) {
        if (!here) return;
        seen = Optional.of(glance);
        if (glance.ended()) gone();
        else thinks();
    }

    @Override
    public void lost() {
        later.in(BEFORE_TRYING_AGAIN, () -> {
            if (here) phone.follow(this);
        });
    }

    @Override
    public void gone() {
        leaves();
        gone.run();
    }

    private void thinks() {
        var reaction = guest.sees(seen.orElseThrow(), manner.get());
        guest = reaction.guest();
        reaction.intents().forEach(intent -> later.in(intent.in(), () -> tries(intent)));
    }

    /** What was put off too long is thought over when the phone shows something new. */
    private void tries(Intent intent) {
        if (here && seen.filter(glance -> guest.isTime(intent.why(), glance)).isPresent())
            phone.does(intent.deed(), outcome -> hears(intent, outcome));
        else guest = guest.forgetting(intent.why());
    }

    private void hears(Intent intent, Phone.Outcome outcome) {
        switch (outcome) {
            case Phone.Outcome.Refused _ -> guest = guest.forgetting(intent.why());
            case Phone.Outcome.Shown(String code) -> {
                partner.ifPresent(other -> other.isTold(code));
                did(intent.deed());
            }
            case Phone.Outcome.Agreed _ -> did(intent.deed());
        }
    }

    private void did(Deed deed) {
        switch (deed) {
            case Deed.TakeSeat _ -> guest = guest.sitting();
            case Deed.BeginCouple _, Deed.JoinCouple _ -> guest = guest.paired();
            case Deed.Vote _, Deed.SlowDown _, Deed.KeepPlan _, Deed.TakeHome _ -> {}
        }
        if (here) thinks();
    }

    /** Across the table, not over the network. */
    private void isTold(String code) {
        var intent = guest.hears(code, manner.get());
        later.in(intent.in(), () -> tries(intent));
    }
}
