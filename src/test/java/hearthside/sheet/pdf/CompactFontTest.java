package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.GlyphDescription;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the press cuts from a typeface draws the same letters, as FontBox reads both. */
class CompactFontTest {
    private static final byte[] NOTHING = CharString.of(Outline.EMPTY, 600);

    /** Curves may lie a thousandth of the type size beside those of the face, and their ends are whole thousandths. */
    private static final double NEAR = 2;

    /** What a whole outline may be off on average, in thousandths of the type size. */
    private static final double AVERAGE = 0.4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AtkinsonHyperlegibleNext-Regular",
                "AtkinsonHyperlegibleNext-SemiBold",
                "SourceSerif4-SemiBold",
                "NotoNaskhArabic-Regular",
                "NotoSansDevanagari-Regular",
                "NotoSansThai-SemiBold",
                "NotoSansHebrew-Regular",
                "NotoSansSC-Regular",
                "NotoEmoji-Regular"
            })
    void everyGlyphKeepsItsShapeAndItsWidth(String name) throws IOException {
        Face face = Face.of(name);
        TrueTypeFont truth = read(name);
        double unit = 1000.0 / truth.getUnitsPerEm();
        CompactFont cut = new CompactFont(face.program(0));
        int last = Math.min(250, face.glyphs());
        for (int glyph = 0; glyph < last; glyph++) cut.add("g" + glyph, glyph, face.program(glyph));
        CFFType1Font font = parsed(cut.file("Cut"));
        for (int glyph = 0; glyph < last; glyph++) {
            GeneralPath expected = truth.getGlyph().getGlyph(glyph).getPath();
            expected.transform(AffineTransform.getScaleInstance(unit, unit));
            GeneralPath seen = font.getType1CharString("g" + glyph).getPath();
            assertThat(font.getType1CharString("g" + glyph).getWidth())
                    .as("width of %d", glyph)
                    .isEqualTo((int) Math.round(truth.getAdvanceWidth(glyph) * unit));
            assertSame(seen, expected, "%s, glyph %d".formatted(name, glyph));
        }
    }

    private static TrueTypeFont read(String name) throws IOException {
        try (var in = Face.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    private static CFFType1Font parsed(byte[] file) throws IOException {
        return (CFFType1Font)
                new CFFParser().parse(new RandomAccessReadBuffer(file)).getFirst();
    }

    private static void assertSame(Shape seen, Shape expected, String what) {
        Rectangle2D box = expected.getBounds2D();
        Rectangle2D got = seen.getBounds2D();
        assertThat(new double[] {got.getMinX(), got.getMinY(), got.getMaxX(), got.getMaxY()})
                .as(what)
                .containsExactly(
                        new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()}, offset(NEAR));
        assertThat(inked(seen))
                .as("ink of %s", what)
                .isCloseTo(inked(expected), offset(1 + AVERAGE * length(expected)));
    }

    /** Area inside the contours by the shoelace formula, overlaps counted twice on both sides. */
    private static double inked(Shape shape) {
        double sum = 0;
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null, 0.05); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            double nextX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            double nextY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else sum += x * nextY - nextX * y;
            x = nextX;
            y = nextY;
        }
        return Math.abs(sum / 2);
    }

    private static double length(Shape shape) {
        double length = 0;
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null, 0.5); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) continue;
            if (kind == PathIterator.SEG_LINETO) length += Math.hypot(at[0] - x, at[1] - y);
            x = at[0];
            y = at[1];
        }
        return length;
    }

    @Test
    void everyKindOfStepIsReadBackAsItWasSaid() throws IOException {
        List<Outline.Segment> segments = List.of(
                line(100, 0), // along
                line(100, 40), // up
                line(-1200, 40), // far along
                line(-1150, 1300), // anywhere
                line(-1100, 1100),
                curve(-1000, 1100, -900, 1000, -900, 900), // along, then upright
                curve(-900, 800, -850, 700, -800, 700), // upright, then along
                curve(-700, 700, -600, 650, -500, 650), // along, then along
                curve(-480, 640, -400, 600, -300, 600), // anyhow, then along
                curve(-300, 500, -250, 450, -250, 400), // upright, then upright
                curve(-240, 380, -200, 300, -200, 200), // anyhow, then upright
                curve(-190, 180, -170, 140, -120, 90)); // anyhow
        Outline outline = new Outline(List.of(
                new Outline.Contour(new Outline.Point(0, 0), segments),
                new Outline.Contour(new Outline.Point(-120, 300), List.of(line(0, 300), line(0, 500))),
                new Outline.Contour(new Outline.Point(0, 700), List.of(line(20, 700), line(0, 720)))));
        CompactFont cut = new CompactFont(NOTHING);
        cut.add("A", 'Z', CharString.of(outline, 1500));
        cut.add("one of ours", 200, NOTHING);
        CFFType1Font font = parsed(cut.file("Cut"));
        assertThat(font.getEncoding().getName('Z')).isEqualTo("A");
        assertThat(font.getEncoding().getName(200)).isEqualTo("one of ours");
        GeneralPath seen = font.getType1CharString("A").getPath();
        assertThat(font.getType1CharString("A").getWidth()).isEqualTo(1500);
        List<String> expected = places(path(outline));
        assertThat(places(seen)).startsWith(expected.toArray(String[]::new)).hasSizeLessThan(expected.size() + 2);
    }

    @Test
    void aShapeWithoutAPointOnItsCurveIsRead() {
        assertThat(Outline.of(round(), 1).contours().getFirst().start()).isEqualTo(new Outline.Point(50, 0));
        assertThat(path(Outline.of(round(), 1)).getBounds()).isEqualTo(new Rectangle(0, 0, 100, 100));
    }

    private static Outline.Segment line(int x, int y) {
        return new Outline.Segment.Line(new Outline.Point(x, y));
    }

    private static Outline.Segment curve(int x1, int y1, int x2, int y2, int x, int y) {
        return new Outline.Segment.Curve(new Outline.Point(x1, y1), new Outline.Point(x2, y2), new Outline.Point(x, y));
    }

    private static GeneralPath path(Outline outline) {
        GeneralPath path = new GeneralPath();
        for (Outline.Contour contour : outline.contours()) {
            path.moveTo(contour.start().x(), contour.start().y());
            for (Outline.Segment segment : contour.segments())
                switch (segment) {
                    case Outline.Segment.Line(Outline.Point end) -> path.lineTo(end.x(), end.y());
                    case Outline.Segment.Curve(Outline.Point first, Outline.Point second, Outline.Point end) ->
                        path.curveTo(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
                }
            path.closePath();
        }
        return path;
    }

    private static List<String> places(GeneralPath path) {
        List<String> places = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            Arrays.fill(at, 0);
            places.add(steps.currentSegment(at) + Arrays.toString(at));
        }
        return places;
    }

    /** Four points, all off the curve. */
    private static GlyphDescription round() {
        int[][] points = {{0, 0}, {0, 100}, {100, 100}, {100, 0}};
        return new GlyphDescription() {
            @Override
            public int getEndPtOfContours(int contour) {
                return points.length - 1;
            }

            @Override
            public byte getFlags(int point) {
                return 0;
            }

            @Override
            public short getXCoordinate(int point) {
                return (short) points[point][0];
            }

            @Override
            public short getYCoordinate(int point) {
                return (short) points[point][1];
            }

            @Override
            public boolean isComposite() {
                return false;
            }

            @Override
            public int getPointCount() {
                return points.length;
            }

            @Override
            public int getContourCount() {
                return 1;
            }

            @Override
            public void resolve() {}
        };
    }
}
