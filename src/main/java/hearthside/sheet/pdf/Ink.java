package hearthside.sheet.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A content stream being written. Points, from the top and from the edge that reading starts from; PDF's own origin is at the
 * bottom left.
 */
final class Ink {
    private final float height;
    private final Edge edge;
    private final Book book;
    private byte[] bytes = new byte[4096];
    private int length;
    // What the pen was told last: said again only when it changes.
    private @Nullable Colour filling;
    private @Nullable Colour stroking;
    private float lineWidth = -1;
    private @Nullable EmbeddedFont font;
    private float typeSize;
    private @Nullable Face face;
    private @Nullable Typecase typecase;

    Ink(float height, Edge edge, Book book) {
        this.height = height;
        this.edge = edge;
        this.book = book;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @SuppressWarnings("deprecation") // operators are ASCII, and this copies them at once
    Ink say(String operators) {
        room(operators.length());
        operators.getBytes(0, operators.length(), bytes, length);
        length += operators.length();
        return this;
    }

    /** A number with two decimals at most, and a space. */
    Ink number(float value) {
        return hundredths(Math.round(value * 100));
    }

    private Ink hundredths(int hundredths) {
        if (hundredths < 0) say("-");
        int amount = Math.abs(hundredths);
        whole(amount / 100);
        if (amount % 100 != 0) say(".").whole(amount / 10 % 10);
        if (amount % 10 != 0) whole(amount % 10);
        return say(" ");
    }

    Ink whole(int number) {
        if (number >= 10) whole(number / 10);
        room(1);
        bytes[length++] = (byte) ('0' + number % 10);
        return this;
    }

    /** Counted from the left. */
    private Ink point(float x, float top) {
        return number(x).number(height - top);
    }

    Ink fill(Colour colour) {
        if (colour == filling) return this;
        filling = colour;
        return say(colour.operands).say(" rg ");
    }

    /** @param width in points */
    Ink stroke(Colour colour, float width) {
        if (width != lineWidth) number(width).say("w ");
        if (colour != stroking) say(colour.operands).say(" RG ");
        lineWidth = width;
        stroking = colour;
        return this;
    }

    private Typecase typecase(Face of) {
        Typecase known = typecase;
        if (known != null && face == of) return known;
        face = of;
        return typecase = book.letters(of);
    }

    private void write(EmbeddedFont with, float points) {
        font = with;
        typeSize = points;
        say("/").say(with.name).say(" ").number(points).say("Tf ");
    }

    void rule(float x, float top, float width, float thickness, Colour colour) {
        stroke(colour, thickness).line(x, top, x + width, top);
    }

    private void line(float x1, float top1, float x2, float top2) {
        point(edge.left(x1, 0), top1).say("m ").point(edge.left(x2, 0), top2).say("l S\n");
    }

    /** Where to cut. */
    void dashes(float x1, float top1, float x2, float top2) {
        stroke(Colour.SOFT, 0.5f).say("[3 4] 0 d ").line(x1, top1, x2, top2);
        say("[] 0 d\n");
    }

    void rectangle(float x, float top, float width, float depth, Colour colour) {
        fill(colour).box(x, top, width, depth).say("f\n");
    }

    void outline(float x, float top, float width, float depth, float thickness) {
        stroke(Colour.INK, thickness).box(x, top, width, depth).say("S\n");
    }

    private Ink box(float x, float top, float width, float depth) {
        return point(edge.left(x, width), top + depth)
                .number(width)
                .number(depth)
                .say("re ");
    }

    /** @param paint the operator that paints the path: S, f or B */
    void rounded(float start, float top, float width, float depth, float radius, String paint) {
        float x = edge.left(start, width);
        float bottom = top + depth;
        float right = x + width;
        float pull = radius * 0.448f; // a quarter circle as a curve: 1 - 0.552
        point(x + radius, top).say("m ").point(right - radius, top).say("l ");
        curve(right - pull, top, right, top + pull, right, top + radius);
        point(right, bottom - radius).say("l ");
        curve(right, bottom - pull, right - pull, bottom, right - radius, bottom);
        point(x + radius, bottom).say("l ");
        curve(x + pull, bottom, x, bottom - pull, x, bottom - radius);
        point(x, top + radius).say("l ");
        curve(x, top + pull, x + pull, top, x + radius, top);
        say("h ").say(paint).say("\n");
    }

    /**
     * The house's mark: half a disc that stands on a line.
     *
     * @param ground where that line is
     */
    void arch(float start, float ground, float width) {
        float x = edge.left(start, width);
        float radius = width / 2;
        float pull = radius * 0.5523f;
        fill(Colour.PLUM).point(x, ground).say("m ");
        curve(x, ground - pull, x + radius - pull, ground - radius, x + radius, ground - radius);
        curve(x + radius + pull, ground - radius, x + width, ground - pull, x + width, ground);
        say("f\n");
    }

    void check(float start, float top, float size) {
        float x = edge.left(start, size);
        stroke(Colour.INK, size * 0.11f).say("1 J 1 j ");
        point(x + size * 0.22f, top + size * 0.53f).say("m ");
        point(x + size * 0.43f, top + size * 0.76f).say("l ");
        point(x + size * 0.8f, top + size * 0.24f).say("l S\n");
    }

    /** A number with four decimals, which is enough when it is multiplied. */
    private Ink exact(float value) {
        return say(String.format(Locale.ROOT, "%.4f ", value));
    }

    /** A box to tick. */
    void tickBox(float x, float top, float size, boolean ticked) {
        say("q 1 0 0 1 ").point(edge.left(x, size), top + size).say("cm /");
        say(book.box(size, ticked).name()).say(" Do Q\n");
    }

    /** A code to scan, never turned over: a camera reads it. */
    void code(float x, float top, float side, Code code) {
        say("q ").exact(side / code.size).say("0 0 ").exact(side / code.size);
        point(edge.left(x, side), top + side)
                .say("cm /")
                .say(book.code(code).name())
                .say(" Do Q\n");
    }

    private void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        point(x1, y1).point(x2, y2).point(x3, y3).say("c ");
    }

    /** Lines under each other, the first one's upper edge at {@code top}. */
    void text(List<Line> lines, float x, float top) {
        if (lines.isEmpty()) return;
        say("BT ");
        float down = top;
        int left = 0;
        int up = 0;
        Letters letters = new Letters();
        for (Line line : lines) {
            int nextLeft = Math.round(100 * edge.left(x + line.indent(), line.width()));
            int nextUp = Math.round(100 * (height - down - line.style().baseline()));
            hundredths(nextLeft - left).hundredths(nextUp - up).say("Td ");
            left = nextLeft;
            up = nextUp;
            letters.line(line);
            down += line.style().leading();
        }
        say("ET\n");
    }

    /** The letters of one text object: keeps the pen's place, so that only what shaping moved is written down. */
    private final class Letters {
        /**
         * A letter that stands no further from its place than this, in points, stays: a printer with 600 dots to an inch has no
         * finer ones. From 20 point on, half of a {@link #STEP} is more.
         */
        private static final float SLACK = 0.1f;

        /** What a letter is moved by, in thousandths of the type size: few numbers pack better than many. */
        private static final int STEP = 10;

        private float pen;
        private float rise;
        private boolean open;
        private boolean string;

        void line(Line line) {
            pen = 0;
            for (Line.Placed piece : line.pieces()) letters(piece);
            close();
            rise(0);
            say("\n");
        }

        private void letters(Line.Placed piece) {
            Glyphs glyphs = piece.glyphs();
            Typecase letters = typecase(glyphs.face);
            if (piece.style().colour() != filling) {
                close();
                fill(piece.style().colour());
            }
            for (int i = 0; i < glyphs.ids.length; i++) letter(letters.letter(glyphs.ids[i], glyphs.text[i]), piece, i);
        }

        private void letter(EmbeddedFont.Letter letter, Line.Placed piece, int i) {
            Glyphs glyphs = piece.glyphs();
            float points = piece.style().size();
            if (letter.font() != font || points != typeSize) {
                close();
                write(letter.font(), points);
            }
            float up = glyphs.y[i] == 0 ? 0 : Math.round(glyphs.y[i] * points / 10) / 100f;
            if (up != rise) {
                close();
                rise(up);
            }
            if (!open) say("[");
            open = true;
            float at = piece.x() + glyphs.x[i] * points / 1000;
            int shift = Math.abs(at - pen) > SLACK ? STEP * Math.round((at - pen) / points * 1000 / STEP) : 0;
            if (shift != 0) { // what is left over stays, and is made good by the next
                endString();
                if (shift > 0) say("-");
                whole(Math.abs(shift));
                pen += shift * points / 1000;
            }
            if (!string) say("(");
            string = true;
            octet(letter.octet());
            pen += glyphs.face.advance(glyphs.ids[i]) * points / 1000;
        }

        private void rise(float up) {
            if (up != rise) number(up).say("Ts ");
            rise = up;
        }

        private void endString() {
            if (string) say(")");
            string = false;
        }

        private void close() {
            endString();
            if (open) say("]TJ ");
            open = false;
        }
    }

    /** ISO 32000-1, 7.3.4.2: brackets must not end the string, nor may a reader take an octet for the end of a line. */
    private void octet(int octet) {
        room(2);
        if (octet == '(' || octet == ')' || octet == '\\' || octet == '\r') bytes[length++] = '\\';
        bytes[length++] = (byte) (octet == '\r' ? 'r' : octet);
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
}
