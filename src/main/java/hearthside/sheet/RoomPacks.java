package hearthside.sheet;

import hearthside.couple.Couple;
import hearthside.couple.CoupleNames;
import hearthside.couple.Plan;
import hearthside.room.LiveRoom;
import hearthside.room.Telling;
import hearthside.workshop.Messages;
import hearthside.workshop.Paper;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The packs of one room: for each couple with its plan, for couples on paper, and for one phone. */
public final class RoomPacks {
    private final LiveRoom room;
    private final Telling telling;
    private final ResourceBundle words;
    private final Look look;

    /**
     * How packs are to look.
     *
     * @param only the ids of the sheets wanted; empty means all
     * @param withPicture whether a picture that the room saw may go onto the check-in sheet
     */
    public record Look(Set<String> only, Paper paper, boolean largePrint, boolean fillable, boolean withPicture) {
        public Look {
            only = Set.copyOf(only);
        }
    }

    public RoomPacks(LiveRoom room, Look look) {
        this(room, room.tellings().own(), look);
    }

    /**
     * @param telling the language of the sheets. A couple's name stays in the room's, so that it is one name on both their
     *     phones and on what the facilitator prints
     */
    public RoomPacks(LiveRoom room, Telling telling, Look look) {
        this.room = room;
        this.telling = telling;
        this.look = look;
        words = Messages.in(room.setting().language());
    }

    /**
     * One pack a couple: first those with phones, in the order they paired, then those on paper, with nothing filled in. Each is
     * composed when it is asked for, so that a long job holds one at a time.
     */
    public List<Pack> everyone() {
        var couples = List.copyOf(room.pairing().counting());
        var all = couples.size() + room.state().paperCouples();
        return new AbstractList<>() {
            @Override
            public Pack get(int place) {
                return place < couples.size() ? couple(couples.get(place)) : blank();
            }

            @Override
            public int size() {
                return all;
            }
        };
    }

    public Pack couple(Couple couple) {
        return pack(alias(couple), "", new PackOrder.Copies.ForBoth(), plan(couple.plan()));
    }

    public Pack blank() {
        return pack("", "", new PackOrder.Copies.ForBoth(), TakeHome.OPEN);
    }

    /** One partner's own pack; the couple may be gone while its plan is still known. Their words stand in it and nowhere else. */
    public Pack mine(Optional<Couple> couple, Optional<Plan> plan, String names, OwnWords own) {
        return pack(
                couple.map(this::alias).orElse(""),
                names,
                new PackOrder.Copies.Mine(own.under(sentence -> room.tellings().sentence(sentence, telling))),
                plan.map(this::plan).orElse(TakeHome.OPEN));
    }

    private Pack pack(String alias, String names, PackOrder.Copies copies, TakeHome plan) {
        var pictures = look.withPicture() ? pictures() : Map.<String, Element.RoomPicture>of();
        var order = new PackOrder(
                alias, names, copies, plan, pictures, look.only(), look.paper(), look.largePrint(), look.fillable());
        return Sheets.pack(telling.workshop(), telling.support(), order);
    }

    private String alias(Couple couple) {
        return new CoupleNames(words).of(couple);
    }

    private TakeHome plan(Plan plan) {
        var clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(telling.language()));
        return new TakeHome(plan.practice(), plan.days(), plan.time().map(clock::format), plan.checkIn());
    }

    /** Only what everybody in the room has seen: revealed, for everyone, and not withheld. */
    private Map<String, Element.RoomPicture> pictures() {
        var shown = new Shown(room, telling);
        return shown.toEveryone().stream()
                .flatMap(poll -> shown.drawn(poll).stream().map(picture -> Map.entry(poll.id(), picture)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
