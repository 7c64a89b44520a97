package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearthside.sheet.Element;
import hearthside.sheet.Labels;
import hearthside.sheet.OwnWords;
import hearthside.sheet.Pack;
import hearthside.sheet.PackOrder;
import hearthside.sheet.Printer;
import hearthside.sheet.Samples;
import hearthside.sheet.Sheet;
import hearthside.sheet.TakeHome;
import hearthside.workshop.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {
    private final Press press = new Press();

    @Test
    void aPackReadsAsItLooks() throws Exception {
        String golden =
                new String(PressTest.class.getResourceAsStream("pack.txt").readAllBytes(), StandardCharsets.UTF_8);
        String text = Reader.text(press.pdf(Samples.pack(Samples.full(Paper.A4, false, false))));
        Files.createDirectories(Path.of("target/paper"));
        Files.writeString(Path.of("target/paper/pack.txt"), text);
        assertThat(text).isEqualToNormalizingNewlines(golden);
    }

    @Test
    void theSameOrderGivesTheSameBytes() {
        PackOrder order = Samples.full(Paper.A4, false, true);
        assertThat(press.pdf(Samples.pack(order))).isEqualTo(press.pdf(Samples.pack(order)));
    }

    @Test
    void oneWrittenWordGivesAnotherDocumentId() throws Exception {
        assertThat(id(press.pdf(Samples.pack(Samples.mine("Noor", OwnWords.NONE, false)))))
                .isNotEqualTo(id(press.pdf(Samples.pack(Samples.mine("Sam", OwnWords.NONE, false)))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTextLeavesThePage(boolean fillable) throws Exception {
        String longName =
                "Maximiliane-Konstanze von und zu Hohenfels ".repeat(5).strip();
        OwnWords words =
                new OwnWords(Map.of(), Map.of("One thing that helps me feel close to you is…", "word ".repeat(1500)));
        byte[] pdf = press.pdf(Samples.pack(Samples.mine(longName, words, fillable)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getUnicode().isBlank()) return;
                    assertThat(position.getXDirAdj())
                            .isGreaterThanOrEqualTo(Format.mm(25) - Format.mm(2)); // quotes and large letters hang
                    assertThat(position.getXDirAdj() + position.getWidthDirAdj())
                            .isLessThanOrEqualTo(Format.mm(190) + 0.5f);
                    assertThat(position.getYDirAdj()).isBetween(Format.mm(20), Format.mm(283));
                }
            };
            stripper.getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ω Ж 家 🌻 👩‍👩‍👧 שלום عمر",
                "\u202Egnp.exe\u202C \u2066x\u2069 \uFEFF\u200D",
                "a\u0000b\u0007c\u001B[31m\u0085\u009F\r\n\tz",
                "\uD83D half \uDE00 \uFFFE \uFFFF \uE000 \u0300\u0301",
                "    ",
                "e\u0301 ﬁ ﬀ ’ “ ” … – — ‑ \u00A0 \u202F ½ €"
            })
    void whateverANameHoldsItIsPrintedOrVisiblyMissing(String name) throws Exception {
        for (boolean fillable : new boolean[] {false, true}) {
            byte[] pdf = press.pdf(Samples.pack(
                    Samples.mine(name, new OwnWords(Map.of(), Map.of("I feel heard when…", name)), fillable)));
            assertThat(Judge.failures(pdf)).isEmpty();
        }
    }

    @Test
    void aCharacterThatNoTypefaceHasLeavesABoxThatStillReadsAsItself() throws Exception {
        byte[] pdf = press.pdf(Samples.pack(Samples.mine("Noor \uD808\uDC00 Sam", OwnWords.NONE, false)));
        assertThat(Reader.page(pdf, 1)).contains("Noor \uD808\uDC00 Sam");
    }

    @Test
    void aSheetWithSuchABoxSaysWhatItIs() throws Exception {
        byte[] pdf = press.pdf(Samples.pack(Samples.mine("Noor \uD80C\uDC80", OwnWords.NONE, false))); // a hieroglyph
        assertThat(Reader.page(pdf, 1)).contains("stands for a character that could not be printed");
        assertThat(Reader.page(pdf, 2)).doesNotContain("could not be printed");
    }

    /** What the house says is set once for all couples: the note must not be left out from the second on. */
    @Test
    void anAuthorsCharacterThatCannotBePrintedIsSaidOnEverySheet() throws Exception {
        Pack pack = own(Element.Paragraph.plain("A hieroglyph: \uD80C\uDC81"));
        byte[] first = press.pdf(pack);
        assertThat(Reader.page(first, 1)).contains("stands for a character that could not be printed");
        assertThat(press.pdf(pack)).isEqualTo(first);
    }

    /** Its first and last two lines are kept together, which makes no pieces of it for those who hear it. */
    @Test
    void aParagraphOnOnePageIsOnePiece() throws Exception {
        Pack pack = own(Element.Paragraph.plain("Closeness grows in small moments. ".repeat(20)));
        try (PDDocument document = Loader.loadPDF(press.pdf(pack))) {
            assertThat(kids(document.getDocumentCatalog().getStructureTreeRoot(), "P"))
                    .containsExactly(List.of(1));
        }
    }

    /** What each element of a type has in it. */
    private static List<List<Object>> kids(PDStructureNode node, String type) {
        List<List<Object>> kids = new ArrayList<>();
        for (Object kid : node.getKids())
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) kids.add(element.getKids());
                kids.addAll(kids(element, type));
            }
        return kids;
    }

    private static Pack own(Element element) {
        Sheet sheet = new Sheet("own", "Own", "", Sheet.Audience.COUPLE, "", List.of(element));
        return new Pack("", "Own", "", Labels.in("en"), Paper.A4, false, false, List.of(sheet));
    }

    @Test
    void everyPackOfAJobStartsOnAnOddPage() throws Exception {
        Pack three = Samples.pack(only("reading")); // an odd number of pages
        Pack one = Samples.pack(only("cover"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.job(List.of(one, three, one), out, Printer.Progress.SILENT);
        int reading = Reader.pages(press.pdf(three));
        int third = 3 + reading + reading % 2;
        assertThat(Reader.page(out.toByteArray(), 2)).isBlank();
        assertThat(Reader.page(out.toByteArray(), 3)).contains("The reading");
        assertThat(Reader.page(out.toByteArray(), third)).contains("Rebuilding Intimacy", "Page 1 of 1");
        assertThat(Reader.pages(out.toByteArray())).isEqualTo(third);
    }

    @Test
    void aJobTellsHowFarItIsAndLeavesAWholeFile(@TempDir Path folder) throws Exception {
        List<String> told = new ArrayList<>();
        Path file = folder.resolve("all.pdf");
        Pack cover = Samples.pack(only("cover"));
        press.job(List.of(cover, cover, cover), file, (done, of) -> told.add(done + "/" + of));
        assertThat(told).containsExactly("1/3", "2/3", "3/3");
        assertThat(Reader.pages(Files.readAllBytes(file))).isEqualTo(5);
        assertThat(folder)
                .isDirectoryContaining(path -> path.endsWith("all.pdf"))
                .isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aStoppedJobLeavesTheOldFileAndNothingElse(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("all.pdf");
        Files.writeString(file, "yesterday's");
        Pack cover = Samples.pack(only("cover"));
        assertThatThrownBy(() -> press.job(List.of(cover, cover), file, (done, _) -> done < 1))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("yesterday's");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aZipNamesItsFilesByAliasAndNeverByName() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pack linden = Samples.pack(Samples.full(Paper.A4, false, false));
        press.zip(
                List.of(linden, Samples.pack(PackOrder.blank(Set.of(), Paper.A4, false, false)), linden),
                out,
                Printer.Progress.SILENT);
        assertThat(entries(out.toByteArray())).containsExactly("01-linden.pdf", "02.pdf", "03-linden.pdf");
    }

    @Test
    void aFootNeverHoldsAName() throws Exception {
        byte[] pdf = press.pdf(Samples.pack(Samples.full(Paper.A4, false, false)));
        for (int page = 2; page <= Reader.pages(pdf); page++)
            assertThat(Reader.page(pdf, page)).doesNotContain("Noor");
    }

    private static PackOrder only(String sheet) {
        return new PackOrder(
                "", "", new PackOrder.Copies.ForBoth(), TakeHome.OPEN, Map.of(), Set.of(sheet), Paper.A4, false, false);
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(in.readNBytes(5)).asString().isEqualTo("%PDF-");
            }
        }
        return names;
    }

    private static String id(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }
}
