package hearthside.rehearsal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody at a rehearsal: what they do when they look at their phone. Pure; two in a row, from 0, are a couple.
 *
 * @param seated whether the room has given them a seat
 * @param coupled whether their phone is one of a pair
 * @param met what they have made up their mind about
 */
record Guest(Dice dice, List<String> sayings, boolean seated, boolean coupled, Set<Occasion> met) {
    private static final int FIRST_HOUR = 18;

    Guest {
        sayings = List.copyOf(sayings);
        met = Set.copyOf(met);
    }

    Guest(Dice dice, List<String> sayings) {
        this(dice, sayings, false, false, Set.of());
    }

    /** @param in after how long, if it is still time then */
    record Intent(Occasion why, Deed deed, Duration in) {}

    record Reaction(Guest guest, List<Intent> intents) {}

    /** What a look at the phone leads to. The same look again leads to nothing. */
    Reaction sees(Glance glance, Manner manner) {
        var occasions = occasions(glance).stream()
                .filter(occasion -> !met.contains(occasion))
                .filter(occasion -> isTime(occasion, glance))
                .toList();
        var intents = occasions.stream()
                .flatMap(occasion -> intents(occasion, glance, manner).stream())
                .toList();
        return new Reaction(meeting(occasions), intents);
    }

    private List<Occasion> occasions(Glance glance) {
        if (!seated) return List.of(new Occasion.Arriving());
        var some = new ArrayList<Occasion>();
        if (showsCode()) some.add(new Occasion.Pairing());
        if (!glance.section().isEmpty()) some.add(new Occasion.InSection(glance.section()));
        switch (glance.moment()) {
            case Glance.Moment.Asking(Glance.Question asked) ->
                some.add(new Occasion.Asked(asked.poll(), asked.epoch()));
            case Glance.Moment.Planning _ -> {
                if (coupled && showsCode()) some.add(new Occasion.Planning());
                some.add(new Occasion.TakingHome());
            }
            case Glance.Moment.Nothing _ -> {}
        }
        return some;
    }

    /** One of two shows the code, and the other types it. */
    private boolean showsCode() {
        return dice.number() % 2 == 0;
    }

    /** Whether it is time for something, or still is: on a quiet screen nothing can be done. */
    boolean isTime(Occasion occasion, Glance glance) {
        if (glance.ended()) return false;
        return switch (occasion) {
            case Occasion.Arriving _ -> !glance.locked();
            case Occasion.Pairing _, Occasion.TakingHome _ -> !glance.calm();
            case Occasion.Asked(String poll, String epoch) ->
                !glance.calm()
                        && glance.moment() instanceof Glance.Moment.Asking(Glance.Question asked)
                        && asked.poll().equals(poll)
                        && asked.epoch().equals(epoch);
            case Occasion.InSection(String section) -> !glance.calm() && section.equals(glance.section());
            case Occasion.Planning _ -> !glance.calm() && glance.moment() instanceof Glance.Moment.Planning;
        };
    }

    private List<Intent> intents(Occasion occasion, Glance glance, Manner manner) {
        return switch (occasion) {
            case Occasion.Arriving _ ->
                List.of(new Intent(occasion, new Deed.TakeSeat(), dice.between("arriving", 0, manner.arrives())));
            case Occasion.Pairing _ ->
                perhaps("pairing", dice.ofTheCouple(), manner.pairs(), occasion, new Deed.BeginCouple(), manner);
            case Occasion.Asked _ ->
                glance.moment() instanceof Glance.Moment.Asking(Glance.Question asked)
                        ? votes(occasion, asked, manner)
                        : List.of();
            case Occasion.InSection(String section) ->
                perhaps("pace of " + section, dice, manner.slows(), occasion, new Deed.SlowDown(), manner);
            case Occasion.Planning _ ->
                perhaps("planning", dice.ofTheCouple(), manner.plans(), occasion, plan(), manner);
            case Occasion.TakingHome _ -> takingHome(occasion, manner);
        };
    }

    private List<Intent> perhaps(String about, Dice whose, double share, Occasion occasion, Deed deed, Manner manner) {
        return whose.chance(about, share) ? List.of(new Intent(occasion, deed, soon(about, manner))) : List.of();
    }

    private Duration soon(String about, Manner manner) {
        return dice.between(about, manner.quickest(), manner.slowest());
    }

    /** One ballot, or two if somebody thinks again, or none. */
    private List<Intent> votes(Occasion occasion, Glance.Question asked, Manner manner) {
        var about = asked.poll();
        if (!dice.chance(about + ", answered", manner.answers())) return List.of();
        var opinion = new Opinion(dice, sayings);
        var passes = dice.chance(about + ", passed", manner.passes());
        var last = passes ? opinion.pass(asked) : opinion.answer(asked, 0);
        var first = new Intent(occasion, new Deed.Vote(asked, last), soon(about, manner));
        if (!dice.chance(about + ", changed", manner.changes())) return List.of(first);
        var before = new Deed.Vote(asked, opinion.answer(asked, 1));
        var again = first.in().plus(soon(about + ", again", manner));
        return List.of(new Intent(occasion, before, first.in()), new Intent(occasion, first.deed(), again));
    }

    private Deed plan() {
        var random = dice.ofTheCouple().random("plan");
        var days = new TreeSet<DayOfWeek>();
        for (var number = random.nextInt(1, 4); number > 0; number--) days.add(DayOfWeek.of(random.nextInt(1, 8)));
        var time = LocalTime.of(FIRST_HOUR, 0).plusMinutes(15L * random.nextInt(16));
        return new Deed.KeepPlan(random.nextInt(100), days, time, random.nextInt(2, 5));
    }

    /** After the plan, so that it is on the sheets. */
    private List<Intent> takingHome(Occasion occasion, Manner manner) {
        if (!dice.chance("taking home", manner.takesHome())) return List.of();
        var when = dice.between("taking home", manner.slowest(), 2 * manner.slowest());
        return List.of(new Intent(occasion, new Deed.TakeHome(), when));
    }

    /** What a partner who was told the code does. */
    Intent hears(String code, Manner manner) {
        return new Intent(new Occasion.Pairing(), new Deed.JoinCouple(code), soon("typing", manner));
    }

    Guest sitting() {
        return new Guest(dice, sayings, true, coupled, met);
    }

    Guest paired() {
        return new Guest(dice, sayings, seated, true, met);
    }

    private Guest meeting(List<Occasion> occasions) {
        var more = new HashSet<>(met);
        more.addAll(occasions);
        return new Guest(dice, sayings, seated, coupled, more);
    }

    /** It came to nothing, and may come again. */
    Guest forgetting(Occasion occasion) {
        var fewer = new HashSet<>(met);
        fewer.remove(occasion);
        return new Guest(dice, sayings, seated, coupled, fewer);
    }
}
