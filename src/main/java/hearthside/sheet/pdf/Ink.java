package hearthside.sheet.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A content stream being written. Points, from the top and from the edge that reading starts from; PDF's own origin is at the
 * bottom left.
 */
final class Ink {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final float height;
    private final Edge edge;
    private final Book book;
    private byte[] bytes = new byte[4096];
    private int length;

    Ink(float height, Edge edge, Book book) {
        this.height = height;
        this.edge = edge;
        this.book = book;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    Ink say(String operators) {
        room(operators.length());
        for (int i = 0; i < operators.length(); i++) bytes[length++] = (byte) operators.charAt(i);
        return this;
    }

    /** A number with two decimals at most, and a space. */
    Ink number(float value) {
        int hundredths = Math.round(value * 100);
        if (hundredths < 0) say("-");
        int size = Math.abs(hundredths);
        say(Integer.toString(size / 100));
        if (size % 100 != 0) say(size % 10 == 0 ? "." + size % 100 / 10 : (size % 100 < 10 ? ".0" : ".") + size % 100);
        return say(" ");
    }

    /** Counted from the left. */
    private Ink point(float x, float top) {
        return number(x).number(height - top);
    }

    Ink fill(Colour colour) {
        return say(colour.operands).say(" rg ");
    }

    /** @param width in points */
    Ink stroke(Colour colour, float width) {
        return number(width).say("w ").say(colour.operands).say(" RG ");
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

    /** Dark squares of a raster, never turned over: a camera reads it. Squares that touch in a row are one. */
    void raster(float x, float top, float side, int count, Raster dark) {
        float module = side / count;
        float left = edge.left(x, side);
        fill(Colour.INK);
        for (int row = 0; row < count; row++)
            for (int column = 0, end; column < count; column = end) {
                end = column + 1;
                if (!dark.at(column, row)) continue;
                while (end < count && dark.at(end, row)) end++;
                point(left + column * module, top + (row + 1) * module)
                        .number((end - column) * module)
                        .number(module)
                        .say("re ");
            }
        say("f\n");
    }

    interface Raster {
        boolean at(int column, int row);
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

    private void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        point(x1, y1).point(x2, y2).point(x3, y3).say("c ");
    }

    /** Lines under each other, the first one's upper edge at {@code top}. */
    void text(List<Line> lines, float x, float top) {
        if (lines.isEmpty()) return;
        say("BT ");
        float down = top;
        Letters letters = new Letters();
        for (Line line : lines) {
            float left = edge.left(x + line.indent(), line.width());
            say("1 0 0 1 ").point(left, down + line.style().baseline()).say("Tm ");
            letters.line(line);
            down += line.style().leading();
        }
        say("ET\n");
    }

    /** The letters of one text object: keeps the pen's place, so that only what shaping moved is written down. */
    private final class Letters {
        private Style style = new Style(Faces.ours().text(), 0, 1, Colour.WHITE);
        private EmbeddedFont font = book.font(style.face());
        private float pen;
        private float rise;
        private boolean open;
        private boolean string;
        private boolean started;

        void line(Line line) {
            pen = 0;
            for (Line.Placed piece : line.pieces()) {
                if (!started
                        || piece.glyphs().face != font.face
                        || !piece.style().equals(style)) change(piece);
                letters(piece);
            }
            close();
            rise(0);
            say("\n");
        }

        private void letters(Line.Placed piece) {
            Glyphs glyphs = piece.glyphs();
            for (int i = 0; i < glyphs.ids.length; i++) letter(piece, i);
        }

        private void change(Line.Placed piece) {
            close();
            if (!started || piece.style().colour() != style.colour())
                fill(piece.style().colour());
            style = piece.style();
            font = book.font(piece.glyphs().face);
            say("/").say(font.name).say(" ").number(style.size()).say("Tf ");
            started = true;
        }

        private void letter(Line.Placed piece, int i) {
            Glyphs glyphs = piece.glyphs();
            float up = Math.round(glyphs.y[i] * style.size() / 10) / 100f;
            if (up != rise) {
                close();
                rise(up);
            }
            if (!open) say("[");
            open = true;
            float at = piece.x() + glyphs.x[i] * style.size() / 1000;
            int shift = Math.round((at - pen) / style.size() * 1000);
            if (shift != 0) {
                endString();
                say(Integer.toString(-shift));
                pen += shift * style.size() / 1000;
            }
            if (!string) say("<");
            string = true;
            hex(font.code(glyphs.ids[i], glyphs.text[i]));
            pen += glyphs.face.advance(glyphs.ids[i]) * style.size() / 1000;
        }

        private void rise(float up) {
            if (up != rise) number(up).say("Ts ");
            rise = up;
        }

        private void endString() {
            if (string) say(">");
            string = false;
        }

        private void close() {
            endString();
            if (open) say("]TJ ");
            open = false;
        }
    }

    private void hex(int code) {
        room(4);
        for (int shift = 12; shift >= 0; shift -= 4) bytes[length++] = HEX[code >> shift & 15];
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
}
