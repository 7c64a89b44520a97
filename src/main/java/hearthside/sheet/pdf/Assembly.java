package hearthside.sheet.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Adds composites to a cut typeface, after its own glyphs: each is a list of those and where they stand (OpenType, "glyf"). */
final class Assembly {
    private static final int MORE_FOLLOW = 0x0020;
    private static final int WORDS_OF_XY = 0x0001 | 0x0002;
    private static final int LONG_PLACES = 1;
    private static final int DEPTH = 3;

    private final Sfnt font;
    private final int[] places;
    private final ByteBuffer outlines;
    private final float unit;

    private Assembly(Sfnt font) {
        this.font = font;
        unit = font.table("head").getShort(18) / 1000f;
        outlines = font.table("glyf");
        places = places(font);
    }

    /**
     * One more glyph for each composite, in order.
     *
     * @param place where a glyph of the face stands in the file
     */
    static void add(Sfnt font, List<Composite> composites, IntUnaryOperator place) {
        if (!composites.isEmpty()) new Assembly(font).add(composites, place);
    }

    private static int[] places(Sfnt font) {
        ByteBuffer loca = font.table("loca");
        boolean wide = font.table("head").getShort(50) == LONG_PLACES;
        int[] places = new int[loca.capacity() / (wide ? 4 : 2)];
        for (int i = 0; i < places.length; i++) places[i] = wide ? loca.getInt() : 2 * (loca.getShort() & 0xFFFF);
        return places;
    }

    private void add(List<Composite> composites, IntUnaryOperator place) {
        int before = places.length - 1;
        int after = before + composites.size();
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        glyf.writeBytes(outlines.array());
        glyf.writeBytes(new byte[-glyf.size() & 3]);
        ByteBuffer loca = ByteBuffer.allocate(4 * (after + 1));
        for (int start : places) loca.putInt(start);
        loca.position(4 * before).putInt(glyf.size());
        ByteBuffer hmtx = metrics(before, after);
        for (Composite composite : composites) {
            Outline outline = outline(composite, place);
            glyf.writeBytes(outline.bytes());
            loca.putInt(glyf.size());
            hmtx.putShort((short) scaled(composite.advance())).putShort(outline.left());
        }
        font.put("glyf", glyf.toByteArray());
        font.put("loca", loca.array());
        font.put("hmtx", hmtx.array());
        font.table("head").putShort(50, (short) LONG_PLACES);
        font.table("hhea").putShort(34, (short) after);
        limits(after, composites);
    }

    /** Every glyph gets a width of its own, since one list cannot be followed by the short form of another. */
    private ByteBuffer metrics(int before, int after) {
        ByteBuffer old = font.table("hmtx");
        int wide = font.table("hhea").getShort(34) & 0xFFFF;
        ByteBuffer metrics = ByteBuffer.allocate(4 * after);
        short advance = 0;
        for (int glyph = 0; glyph < before; glyph++) {
            if (glyph < wide) advance = old.getShort();
            metrics.putShort(advance).putShort(old.getShort());
        }
        return metrics;
    }

    private void limits(int glyphs, List<Composite> composites) {
        ByteBuffer maxp = font.table("maxp");
        int most = composites.stream()
                .mapToInt(whole -> whole.parts().size())
                .max()
                .orElse(0);
        int points = Math.max(maxp.getShort(6), maxp.getShort(10));
        int contours = Math.max(maxp.getShort(8), maxp.getShort(12));
        maxp.putShort(4, (short) glyphs);
        maxp.putShort(10, (short) (most * points)).putShort(12, (short) (most * contours));
        maxp.putShort(28, (short) Math.max(maxp.getShort(28), most)).putShort(30, (short) DEPTH);
    }

    private record Outline(byte[] bytes, short left) {}

    private Outline outline(Composite composite, IntUnaryOperator place) {
        int length = 10 + 8 * composite.parts().size();
        ByteBuffer out = ByteBuffer.allocate(length + 3 & ~3).putShort((short) -1);
        Box box = new Box();
        out.position(10);
        for (Composite.Part part : composite.parts()) {
            int glyph = place.applyAsInt(part.glyph());
            int x = scaled(part.x());
            int y = scaled(part.y());
            boolean last = part == composite.parts().getLast();
            out.putShort((short) (WORDS_OF_XY | (last ? 0 : MORE_FOLLOW))).putShort((short) glyph);
            out.putShort((short) x).putShort((short) y);
            if (places[glyph + 1] > places[glyph]) box.hold(outlines, places[glyph], x, y);
        }
        out.putShort(2, box.left())
                .putShort(4, box.bottom)
                .putShort(6, box.right)
                .putShort(8, box.top);
        return new Outline(out.array(), box.left());
    }

    private int scaled(int thousandths) {
        return Math.round(thousandths * unit);
    }

    /** What a glyph covers, in units of the face. */
    private static final class Box {
        private boolean empty = true;
        private short left;
        private short bottom;
        private short right;
        private short top;

        void hold(ByteBuffer outlines, int at, int x, int y) {
            left = (short) Math.min(empty ? Short.MAX_VALUE : left, outlines.getShort(at + 2) + x);
            bottom = (short) Math.min(empty ? Short.MAX_VALUE : bottom, outlines.getShort(at + 4) + y);
            right = (short) Math.max(empty ? Short.MIN_VALUE : right, outlines.getShort(at + 6) + x);
            top = (short) Math.max(empty ? Short.MIN_VALUE : top, outlines.getShort(at + 8) + y);
            empty = false;
        }

        short left() {
            return left;
        }
    }
}
