package hearthside.sheet;

import java.util.List;

/**
 * One worksheet.
 *
 * @param message the one message on top; may be empty
 * @param foot what stands at the bottom left: whose it is. Never a name
 */
public record Sheet(String id, String title, String message, Audience audience, String foot, List<Element> elements) {
    public Sheet {
        elements = List.copyOf(elements);
    }

    /** Whom a sheet is for. */
    public enum Audience {
        COUPLE,
        PARTNER,
        ROOM
    }
}
