package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.Element;
import hearthside.sheet.Labels;
import hearthside.sheet.OwnWords;
import hearthside.sheet.Pack;
import hearthside.sheet.PackOrder;
import hearthside.sheet.Samples;
import hearthside.sheet.Sheet;
import hearthside.sheet.Sheets;
import hearthside.sheet.TakeHome;
import hearthside.workshop.Paper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightToLeftTest {
    private static final Style PRINTED = new Style(Faces.ours().text(), 12, 1.4f, Colour.INK);
    private final Press press = new Press();

    @ParameterizedTest
    @CsvSource({"en, false", "fr, false", "ar, true", "he, true", "fa, true", "ur, true", "hi, false", "zh, false"})
    void aLanguagesOwnNameTellsWhereItsReadingStarts(String language, boolean right) {
        assertThat(Edge.startsRight(Locale.forLanguageTag(language))).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversation", "menu", "values", "mine"})
    void everyFieldAndBoxOfASheetIsTurnedOver(String sheet) throws Exception {
        List<PDRectangle> left = fields(press.pdf(pack("en", Set.of(sheet))));
        List<PDRectangle> right = fields(press.pdf(pack("he", Set.of(sheet))));
        float width = Format.of(Paper.A4, false).width();
        assertThat(left).isNotEmpty();
        assertThat(right.stream().map(RightToLeftTest::shown))
                .containsExactlyElementsOf(left.stream()
                        .map(box -> shown(new PDRectangle(
                                width - box.getUpperRightX(), box.getLowerLeftY(), box.getWidth(), box.getHeight())))
                        .toList());
    }

    @Test
    void aCodeToScanStandsWhereReadingStarts() throws Exception {
        assertThat(darkOnTheLeft("en")).isTrue();
        assertThat(darkOnTheLeft("he")).isFalse();
    }

    private boolean darkOnTheLeft(String language) throws IOException {
        Sheet sheet = new Sheet(
                "code", "", "", Sheet.Audience.ROOM, "", List.of(new Element.QrCode("https://example.org", "")));
        byte[] pdf = press.pdf(new Pack("", "", "", Labels.in(language), Paper.A4, false, false, List.of(sheet)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.RGB);
            int[] dark = new int[2];
            for (int x = 0; x < page.getWidth(); x++)
                for (int y = 0; y < page.getHeight() * 3 / 4; y++)
                    if ((page.getRGB(x, y) & 0xFF) < 80) dark[2 * x / page.getWidth()]++;
            assertThat(Math.min(dark[0], dark[1])).isZero();
            return dark[0] > 1000;
        }
    }

    @Test
    void aSheetThatIsReadFromTheRightConformsToo() throws Exception {
        for (boolean fillable : new boolean[] {false, true})
            assertThat(Judge.failures(press.pdf(Sheets.pack(
                            Samples.workshop("ar"), Samples.SUPPORT, Samples.full(Paper.A4, false, fillable)))))
                    .isEmpty();
    }

    @Test
    void aLineInTwoDirectionsIsSeenAsItIsRead() {
        Setter setter = new Setter(Locale.ENGLISH);
        assertThat(seen(setter.lines("abc \u05D0\u05D1\u05D2 \u05D3\u05D4 12 xyz", PRINTED, 500)))
                .isEqualTo("abc 12 \u05D4\u05D3 \u05D2\u05D1\u05D0 xyz");
        Setter hebrew = new Setter(Locale.forLanguageTag("he"));
        assertThat(seen(hebrew.lines("abc \u05D0\u05D1\u05D2 \u05D3\u05D4 12", PRINTED, 500)))
                .isEqualTo("12 \u05D4\u05D3 \u05D2\u05D1\u05D0 abc");
    }

    @Test
    void whatSomebodyWroteRunsAsItsFirstLetterDoes() {
        Setter setter = new Setter(Locale.ENGLISH);
        Line own = setter.lines("\u05E9\u05DC\u05D5\u05DD!", PRINTED.ofOnesOwn(), 300)
                .getFirst();
        assertThat(own.indent()).isEqualTo(300 - own.width());
        assertThat(seen(List.of(own))).isEqualTo("!\u05DD\u05D5\u05DC\u05E9");
        assertThat(setter.lines("Noor!", PRINTED.ofOnesOwn(), 300).getFirst().indent())
                .isZero();
    }

    @Test
    void aNameCannotTurnItsNeighboursRound() throws Exception {
        byte[] pdf = press.pdf(Samples.pack(Samples.mine("\u202Egnp.exe\u2066", OwnWords.NONE, false)));
        assertThat(Reader.page(pdf, 1)).contains("gnp.exe");
    }

    private static Pack pack(String language, Set<String> sheets) {
        return Sheets.pack(
                Samples.workshop(language),
                Samples.SUPPORT,
                new PackOrder(
                        "",
                        "",
                        new PackOrder.Copies.ForBoth(),
                        TakeHome.OPEN,
                        Map.of(),
                        sheets,
                        Paper.A4,
                        false,
                        true));
    }

    private static List<PDRectangle> fields(byte[] pdf) throws IOException {
        List<PDRectangle> boxes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages())
                for (PDAnnotation annotation : page.getAnnotations()) boxes.add(annotation.getRectangle());
        }
        return boxes;
    }

    private static String shown(PDRectangle box) {
        return "%.0f %.0f %.0f %.0f"
                .formatted(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    private static String seen(List<Line> lines) {
        return lines.getFirst().pieces().stream()
                .map(piece -> String.join("", piece.glyphs().text))
                .collect(Collectors.joining())
                .strip();
    }
}
