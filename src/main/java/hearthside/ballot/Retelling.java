package hearthside.ballot;

import hearthside.workshop.Poll;
import java.util.List;

/**
 * From the answers of a poll to the same answers in another language, place by place. Pictures are counted and kept in the
 * room's language; this is how another one reads them.
 */
public record Retelling(List<String> asked, List<String> told) {
    public Retelling {
        asked = List.copyOf(asked);
        told = List.copyOf(told);
    }

    public static Retelling between(Poll asked, Poll told) {
        return new Retelling(Disclosure.names(asked), Disclosure.names(told));
    }

    /** The same picture. What people wrote stays as they wrote it. */
    public Picture of(Picture picture) {
        return switch (picture) {
            case Picture.Withheld withheld -> withheld;
            case Picture.Words words -> words;
            case Picture.Names names -> new Picture.Names(all(names.names()), names.rest());
            case Picture.Order order -> new Picture.Order(all(order.names()), order.rest());
            case Picture.Shares shares ->
                new Picture.Shares(
                        shares.shares().stream()
                                .map(share -> new Picture.Share(one(share.name()), share.percent()))
                                .toList(),
                        shares.rest());
        };
    }

    private List<String> all(List<String> names) {
        return names.stream().map(this::one).toList();
    }

    private String one(String name) {
        var place = asked.indexOf(name);
        return place < 0 || place >= told.size() ? name : told.get(place);
    }
}
