package hearthside.workshop;

import java.util.List;

/**
 * What an author writes for one worksheet. The sheet package sets it as pages.
 *
 * @param message the one message on top
 * @param perPartner whether each partner gets a copy; otherwise the couple shares one
 */
public record SheetText(String id, String title, String message, boolean perPartner, List<Part> parts)
        implements Block {
    public SheetText {
        parts = List.copyOf(parts);
    }

    public sealed interface Part {
        record Words(String text) implements Part {}

        record Heading(String text) implements Part {}

        record Points(List<String> items) implements Part {
            public Points {
                items = List.copyOf(items);
            }
        }

        /** Numbered rules in a card of their own. */
        record Rules(List<String> rules) implements Part {
            public Rules {
                rules = List.copyOf(rules);
            }
        }

        /** What follows starts a page, with a title and a message of its own. */
        record NewPage(String title, String message) implements Part {}

        /** The room's picture of a poll, if it was shown and may be printed. */
        record RoomPicture(String poll) implements Part {}

        record Field(String label, Kind kind) implements Part {}
    }

    public sealed interface Kind {
        record Lines(int count) implements Kind {}

        record TickList(List<String> items) implements Kind {
            public TickList {
                items = List.copyOf(items);
            }
        }

        /** Rows to answer with yes, maybe or not now. */
        record Choices(List<String> rows) implements Kind {
            public Choices {
                rows = List.copyOf(rows);
            }
        }

        record WeekTable() implements Kind {}

        record FourWeeks() implements Kind {}

        record Date() implements Kind {}

        record Signature() implements Kind {}

        /** Filled from the couple's plan where there is one: the practice, its days, its time, the check-in date. */
        record FromPlan(PlanPart part) implements Kind {}
    }

    public enum PlanPart {
        PRACTICE,
        DAYS,
        TIME,
        CHECK_IN
    }
}
