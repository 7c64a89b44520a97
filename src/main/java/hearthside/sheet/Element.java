package hearthside.sheet;

import hearthside.workshop.Prose.Words;
import java.util.List;
import java.util.OptionalInt;

/** One thing on a sheet, in reading order. Says what it is, and nothing about where it stands on the page. */
public sealed interface Element {

    /** The whole upper part of a cover. It takes the place of a sheet's ordinary head. */
    record Frontispiece(String title, String line) implements Element {}

    /** A heading inside a sheet; a small one stands under a larger one. */
    record Heading(String text, boolean small) implements Element {}

    record Paragraph(Words words, Voice voice) implements Element {
        public static Paragraph plain(String text) {
            return new Paragraph(Words.plain(text), Voice.BODY);
        }
    }

    /** How a paragraph speaks: as running text, as the opening of a reading, as a quotation, or as a remark. */
    enum Voice {
        BODY,
        LEDE,
        QUOTE,
        SMALL
    }

    record Points(List<Words> items, boolean numbered) implements Element {
        public Points {
            items = List.copyOf(items);
        }

        public static Points plain(List<String> items) {
            return new Points(items.stream().map(Words::plain).toList(), false);
        }
    }

    /** Rules of an exercise, numbered, in a card of their own. */
    record RulesCard(List<String> rules) implements Element {
        public RulesCard {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A prompt with room to write under it.
     *
     * @param lines how many; more are made when what is written already needs more
     * @param written what stands there already, or empty
     */
    record WritingLines(String prompt, int lines, String written) implements Element {
        public WritingLines {
            lines = Math.max(1, lines);
        }
    }

    /** A short answer on the line of its label. */
    record AnswerLine(String label, String written) implements Element {}

    /** A line worth keeping, on a cover: large on top, what it is in small under it. */
    record Keepsake(String label, String written) implements Element {}

    /** A box and its words. */
    record Tick(String words, boolean ticked) {}

    record TickList(String prompt, List<Tick> ticks) implements Element {
        public TickList {
            ticks = List.copyOf(ticks);
        }
    }

    /** Seven boxes in a row, their words under them. */
    record Week(String prompt, List<Tick> days) implements Element {
        public Week {
            days = List.copyOf(days);
        }
    }

    /** Rows to answer with one of the same few words. */
    record Choices(String prompt, List<String> rows, List<String> answers) implements Element {
        public Choices {
            rows = List.copyOf(rows);
            answers = List.copyOf(answers);
        }
    }

    /**
     * Weeks of boxes, with room for a few words in each.
     *
     * @param corner what the first column holds, for those who hear the page
     */
    record Calendar(String prompt, String corner, List<String> weeks, List<String> days, String note)
            implements Element {
        public Calendar {
            weeks = List.copyOf(weeks);
            days = List.copyOf(days);
        }
    }

    /** What the room answered, as it was shown. */
    record RoomPicture(String question, String lead, List<Bar> bars) implements Element {
        public RoomPicture {
            bars = List.copyOf(bars);
        }
    }

    /** @param share how the percentage is said: a very small one has words */
    record Bar(String label, OptionalInt percent, String share) {}

    /** Places to turn to. */
    record Entries(List<Entry> entries) implements Element {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** @param href what a tap opens */
    record Entry(String name, String about, String show, String href) {}

    /**
     * @param content what the code says when it is read
     * @param words what stands beside it
     */
    record QrCode(String content, String words) implements Element {}

    /** A plan of an evening. */
    record Agenda(List<String> columns, List<AgendaRow> rows) implements Element {
        public Agenda {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    record AgendaRow(String time, String title, List<String> steps, String length) {
        public AgendaRow {
            steps = List.copyOf(steps);
        }
    }

    /** Small pages to be cut apart: the same one, as often as a page holds it. Stands alone on its sheet, without head or foot. */
    sealed interface ToCut extends Element {
        /** How many are needed; the last page is always full. */
        int copies();
    }

    /** @param lines to write on, above the boxes */
    record Ballot(String question, String help, int lines, List<String> options, int copies) implements ToCut {
        public Ballot {
            options = List.copyOf(options);
        }
    }

    /**
     * Places to turn to, small enough for a pocket.
     *
     * @param checked where they hold, and how old they are
     */
    record SupportCard(String title, List<Entry> entries, String checked, int copies) implements ToCut {
        public SupportCard {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A question to answer on a scale, and a box that declines to.
     *
     * @param lowEnd what the first step means; may be empty, as the other end may
     */
    record Scale(String prompt, List<String> steps, String lowEnd, String highEnd, String pass) implements Element {
        public Scale {
            steps = List.copyOf(steps);
        }
    }

    /** Empty rows for people to sign in, each with a box; the columns after the first share what room is left. */
    record Register(List<String> columns, String tick, int rows) implements Element {
        public Register {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A page to frame: somebody took part in something. It takes the place of a sheet's ordinary head.
     *
     * @param name what stands under the line for it
     * @param took the words between a name and what it took part in
     * @param lines to fill in at the foot, beside each other: a date, a signature
     */
    record Diploma(String title, String name, String took, String what, String length, List<Signed> lines)
            implements Element {
        public Diploma {
            lines = List.copyOf(lines);
        }
    }

    /** A line at the foot of a diploma, and what stands on it already. */
    record Signed(String label, String written) {}

    /** What follows starts a page, with a title and a message of its own. */
    record NewPage(String title, String message) implements Element {}
}
