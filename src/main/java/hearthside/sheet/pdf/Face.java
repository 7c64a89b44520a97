package hearthside.sheet.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One typeface, read once. Every length is in thousandths of the type size. */
final class Face {
    private static final Map<String, Face> READ = new ConcurrentHashMap<>();

    final String name;
    final Font shapes;
    final int ascent;
    final int descent;
    final int capHeight;
    final int stem;
    final boolean heavy;
    final float[] box;
    private final TrueTypeFont font;
    private final float unit;
    private final CmapLookup characters;
    private final float[] advances;
    private final Map<Composite, Integer> numbers = new ConcurrentHashMap<>();
    private final List<Composite> wholes = new CopyOnWriteArrayList<>();
    private final float[] bearings;
    private final Map<Integer, byte[]> programs = new ConcurrentHashMap<>();

    private Face(byte[] file) throws IOException, FontFormatException {
        font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        name = font.getName();
        characters = font.getUnicodeCmapLookup();
        unit = 1000f / font.getUnitsPerEm();
        ascent = Math.round(font.getHorizontalHeader().getAscender() * unit);
        descent = Math.round(font.getHorizontalHeader().getDescender() * unit);
        capHeight = Math.round(font.getOS2Windows().getCapHeight() * unit);
        heavy = font.getOS2Windows().getWeightClass() >= 600;
        stem = font.getOS2Windows().getWeightClass() >= 600 ? 140 : 80;
        box = box(font.getHeader(), unit);
        advances = new float[font.getNumberOfGlyphs()];
        bearings = new float[advances.length];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph) * unit;
            bearings[glyph] = font.getHorizontalMetrics().getLeftSideBearing(glyph) * unit;
        }
        shapes = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont(Map.of(
                        TextAttribute.SIZE, 1000f,
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    /** Each file is read when somebody first needs it, once, whoever else is waiting for it. */
    static Face of(String file) {
        return READ.computeIfAbsent(file, Face::read);
    }

    private static Face read(String file) {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + file + ".ttf")) {
            if (in == null) throw new IllegalStateException("The build has not laid out the typeface " + file);
            return new Face(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The typeface " + file + " cannot be read", e);
        }
    }

    private static float[] box(HeaderTable header, float unit) {
        return new float[] {
            Math.round(header.getXMin() * unit),
            Math.round(header.getYMin() * unit),
            Math.round(header.getXMax() * unit),
            Math.round(header.getYMax() * unit)
        };
    }

    /** The glyph of a character, or 0. */
    int glyph(int character) {
        return characters.getGlyphId(character);
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }

    int glyphs() {
        return advances.length;
    }

    float advance(int glyph) {
        return glyph < advances.length ? advances[glyph] : whole(glyph).advance();
    }

    /**
     * A number for a composite, above those of the face's own glyphs, as long as this house runs. Says of anybody's words no more
     * than which letters of a script were used.
     */
    int composite(Composite whole) {
        return numbers.computeIfAbsent(whole, made -> {
            synchronized (wholes) {
                wholes.add(made);
                return advances.length + wholes.size() - 1;
            }
        });
    }

    Composite whole(int number) {
        return wholes.get(number - advances.length);
    }

    /** The white that a glyph has before it. */
    float bearing(int glyph) {
        return glyph < bearings.length ? bearings[glyph] : 0;
    }

    /** What draws a glyph ({@link CharString}). */
    byte[] program(int glyph) {
        return programs.computeIfAbsent(glyph, known -> CharString.of(outline(known), Math.round(advance(known))));
    }

    private Outline outline(int glyph) {
        if (glyph < advances.length) return read(glyph);
        Outline whole = Outline.EMPTY;
        for (Composite.Part part : whole(glyph).parts()) whole = whole.with(read(part.glyph()), part.x(), part.y());
        return whole;
    }

    private Outline read(int glyph) {
        synchronized (font) { // one reader at a time
            try {
                return Outline.of(font.getGlyph().getGlyph(glyph).getDescription(), unit);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // memory
            }
        }
    }
}
