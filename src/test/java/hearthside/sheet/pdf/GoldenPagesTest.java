package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.Pack;
import hearthside.sheet.PackOrder;
import hearthside.sheet.Samples;
import hearthside.sheet.Sheets;
import hearthside.sheet.TakeHome;
import hearthside.workshop.Paper;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages as they look, kept small and grey. After a change that is meant, look at {@code target/paper/golden} and run with
 * {@code -Dgolden=write}.
 */
class GoldenPagesTest {
    private static final Path KEPT = Path.of("src/test/resources/hearthside/sheet/pdf/golden");
    private static final int DPI = 48;
    /** The largest part of a page's ink that may stand elsewhere: letters are drawn a little otherwise on other machines. */
    private static final double TOLERANCE = 0.04;

    private final Press press = new Press();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cover",
                "reading",
                "mine",
                "conversation",
                "practice",
                "menu",
                "values",
                "support",
                "check-in",
                "practice-fillable",
                "conversation-large",
                "menu-letter",
                "practice-ar"
            })
    void aPageLooksAsItDid(String name) throws Exception {
        BufferedImage now = page(name, ImageType.GRAY, DPI);
        Path kept = KEPT.resolve(name + ".png");
        write(now, Path.of("target/paper/golden", name + ".png"));
        if ("write".equals(System.getProperty("golden"))) write(now, kept);
        assertThat(otherwise(ImageIO.read(kept.toFile()), now)).isLessThan(TOLERANCE);
    }

    @Test
    void aMovedLineIsSeen() throws Exception {
        BufferedImage page = page("conversation", ImageType.GRAY, DPI);
        BufferedImage moved = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = moved.createGraphics();
        pen.drawImage(page, 0, 3, null); // 1.5 mm
        pen.dispose();
        assertThat(otherwise(page, moved)).isGreaterThan(TOLERANCE);
    }

    /** Laser printers know black and white: what is only tinted must have an outline, and no text may vanish. */
    @Test
    void inBlackAndWhiteEveryBarHasItsOutline() throws Exception {
        BufferedImage page = page("check-in", ImageType.BINARY, 150);
        Path file = Path.of("target/paper/golden/check-in-binary.png");
        write(page, file);
        int edges = 0;
        for (int y = 0; y < page.getHeight(); y++) edges += longestRun(page, y) > page.getWidth() / 20 ? 1 : 0;
        assertThat(edges).isGreaterThanOrEqualTo(2 * 4); // four bars, each with an upper and a lower edge
    }

    private static int longestRun(BufferedImage page, int y) {
        int longest = 0;
        int run = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            run = (page.getRGB(x, y) & 0xFF) == 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private BufferedImage page(String name, ImageType type, int dpi) throws IOException {
        try (var document = Loader.loadPDF(press.pdf(pack(name)))) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, type);
        }
    }

    private static Pack pack(String name) {
        String sheet = name.replaceAll("-(fillable|large|letter|ar)$", "");
        PackOrder full = Samples.full(Paper.A4, false, false);
        return Sheets.pack(
                Samples.workshop(name.endsWith("-ar") ? "ar" : "en"),
                Samples.SUPPORT,
                new PackOrder(
                        "Linden",
                        "Noor & Sam",
                        full.copies(),
                        sheet.equals("cover") ? full.plan() : TakeHome.OPEN,
                        sheet.equals("check-in") ? full.pictures() : Map.of(),
                        Set.of(sheet),
                        name.endsWith("-letter") ? Paper.LETTER : Paper.A4,
                        name.endsWith("-large"),
                        name.endsWith("-fillable")));
    }

    /** How much of the ink of two pages stands where the other has none, both blurred by a pixel. */
    private static double otherwise(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        BufferedImage first = blurred(one);
        BufferedImage second = blurred(other);
        double ink = 1;
        double apart = 0;
        for (int y = 0; y < first.getHeight(); y++)
            for (int x = 0; x < first.getWidth(); x++) {
                int a = 255 - (first.getRGB(x, y) & 0xFF);
                int b = 255 - (second.getRGB(x, y) & 0xFF);
                ink += Math.max(a, b);
                apart += Math.abs(a - b);
            }
        return apart / ink;
    }

    private static BufferedImage blurred(BufferedImage page) {
        BufferedImage half = scaled(page, page.getWidth() / 2, page.getHeight() / 2);
        return scaled(half, page.getWidth(), page.getHeight());
    }

    private static BufferedImage scaled(BufferedImage page, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    private static void write(BufferedImage page, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(page, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
