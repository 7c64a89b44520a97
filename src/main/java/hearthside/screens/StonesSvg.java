package hearthside.screens;

import hearthside.workshop.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An arch of stones for any number of labels, standing on the line below the frame. Units are those of the view box: 1124
 * wide, as the frame is between its margins at 1280 by 720.
 */
record StonesSvg(String title, Slide.Stones stones) {
    private static final int WIDTH = 1124;
    private static final int GROUND = 480;
    private static final double MIDDLE = WIDTH / 2.0;
    private static final double OUTER = 388;
    private static final double INNER = 262;
    private static final double LABELS = 408;

    /** Half the gap between two stones, in radians. */
    private static final double GAP = 0.012;

    /** How far labels may reach into the frame's margin, and how wide a letter of theirs is at most, on average. */
    private static final double MARGIN = 60;

    private static final double LETTER = 17.5;
    private static final int LINE = 38;
    private static final int INSIDE_LETTERS = 18;
    private static final int INSIDE_LINE = 52;
    private static final int INSIDE_BASE = 412;

    String svg() {
        var drawn =
                IntStream.range(0, count()).mapToObj(i -> stone(i) + label(i)).collect(Collectors.joining());
        return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">%s%s</svg>".formatted(WIDTH, GROUND, drawn, inside());
    }

    private int count() {
        return stones.labels().size();
    }

    /** Where a stone begins or ends, in radians from the left foot of the arch; the feet themselves have no gap. */
    private double edge(int boundary, double gap) {
        return Math.PI * boundary / count() + (boundary == 0 || boundary == count() ? 0 : gap);
    }

    private String stone(int i) {
        var from = edge(i, GAP);
        var to = edge(i + 1, -GAP);
        var marked = stones.marked().filter(stones.labels().get(i)::equals).isPresent();
        return "<path class=\"stone%s\" d=\"M%s L%s A%.0f %.0f 0 0 1 %s L%s A%.0f %.0f 0 0 0 %sz\"/>"
                .formatted(
                        marked ? " one" : "",
                        point(INNER, from),
                        point(OUTER, from),
                        OUTER,
                        OUTER,
                        point(OUTER, to),
                        point(INNER, to),
                        INNER,
                        INNER,
                        point(INNER, from));
    }

    private static String point(double radius, double angle) {
        return String.format(Locale.ROOT, "%.1f %.1f", x(radius, angle), y(radius, angle));
    }

    private static double x(double radius, double angle) {
        return MIDDLE - radius * Math.cos(angle);
    }

    private static double y(double radius, double angle) {
        return GROUND - radius * Math.sin(angle);
    }

    private String label(int i) {
        var angle = Math.PI * (i + 0.5) / count();
        var side = Math.abs(angle - Math.PI / 2) < 0.01 ? Side.TOP : angle < Math.PI / 2 ? Side.LEFT : Side.RIGHT;
        var x = x(LABELS, angle);
        var lines = balanced(stones.labels().get(i), (int) (side.room(x) / LETTER));
        var first = y(LABELS, angle) + side.lift() - (lines.size() - 1) * (side == Side.TOP ? LINE : LINE / 2.0);
        return text("", x, first, LINE, " text-anchor=\"" + side.anchor() + "\"", lines);
    }

    private enum Side {
        LEFT("end", 11),
        TOP("middle", -2),
        RIGHT("start", 11);

        private final String anchor;
        private final int lift;

        Side(String anchor, int lift) {
            this.anchor = anchor;
            this.lift = lift;
        }

        String anchor() {
            return anchor;
        }

        /** From the point beside the stone to the letters' base line. */
        int lift() {
            return lift;
        }

        double room(double x) {
            return switch (this) {
                case LEFT -> x + MARGIN;
                case TOP -> WIDTH / 3.0;
                case RIGHT -> WIDTH - x + MARGIN;
            };
        }
    }

    private String inside() {
        var lines = balanced(title, INSIDE_LETTERS);
        return text("inside", MIDDLE, INSIDE_BASE - (lines.size() - 1) * INSIDE_LINE, INSIDE_LINE, "", lines);
    }

    private static String text(String name, double x, double y, int leading, String more, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> String.format(
                        Locale.ROOT,
                        "<text%s x=\"%.1f\" y=\"%.1f\"%s>%s</text>",
                        name.isEmpty() ? "" : " class=\"" + name + "\"",
                        x,
                        y + line * leading,
                        more,
                        Xml.escaped(lines.get(line))))
                .collect(Collectors.joining());
    }

    /** In no more lines than needed, each about as long as the other. */
    static List<String> balanced(String words, int letters) {
        var lines = wrapped(words, letters).size();
        return IntStream.rangeClosed(1, letters)
                .mapToObj(width -> wrapped(words, width))
                .filter(tried -> tried.size() <= lines)
                .findFirst()
                .orElseGet(() -> wrapped(words, letters));
    }

    /** Words in lines of about as many letters; a word longer than that has a line of its own. */
    static List<String> wrapped(String words, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
