package hearthside.sheet;

import hearthside.sheet.Element.RoomPicture;
import hearthside.workshop.Paper;
import java.util.Map;
import java.util.Set;

/**
 * What is wanted for one couple, or for one partner of it.
 *
 * @param alias what the room called this couple; may be empty
 * @param names as the couple wants to read them on its cover; may be empty
 * @param copies whether both partners get their leaves, or one partner gets a pack of her own
 * @param pictures of polls, by poll id: only those that were shown and may be printed
 * @param only the ids of the sheets wanted; empty means all
 */
public record PackOrder(
        String alias,
        String names,
        Copies copies,
        TakeHome plan,
        Map<String, RoomPicture> pictures,
        Set<String> only,
        Paper paper,
        boolean largePrint,
        boolean fillable) {

    public PackOrder {
        pictures = Map.copyOf(pictures);
        only = Set.copyOf(only);
    }

    /** Private words can only be asked for in a pack of one's own: the other case has no place for them. */
    public sealed interface Copies {
        /** Each partner's sheets twice, marked A and B. */
        record ForBoth() implements Copies {}

        /** One partner's own pack. */
        record Mine(OwnWords words) implements Copies {}
    }

    /** A pack with nothing filled in, for a couple without phones. */
    public static PackOrder blank(Set<String> only, Paper paper, boolean largePrint, boolean fillable) {
        return new PackOrder("", "", new Copies.ForBoth(), TakeHome.OPEN, Map.of(), only, paper, largePrint, fillable);
    }

    PackOrder with(Map<String, RoomPicture> others) {
        return new PackOrder(alias, names, copies, plan, others, only, paper, largePrint, fillable);
    }

    boolean wants(String sheet) {
        return only.isEmpty() || only.contains(sheet);
    }
}
