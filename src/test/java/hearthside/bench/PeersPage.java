package hearthside.bench;

import hearthside.sheet.Element.Bar;
import hearthside.sheet.Element.Entry;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** The measured sheet in the languages of the peers: the same words, typefaces, sizes and lines. {@code @ROOM@} changes each time. */
final class PeersPage {
    private static final int DOTS = 4;

    private PeersPage() {}

    /** XHTML, with a style sheet for pages. */
    static String html(Path fonts) throws IOException {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="utf-8"/><title>%s</title>
                <meta name="subject" content="%1$s"/><meta name="description" content="%1$s"/><style>
                %s
                @page { size: A4; margin: 20mm 20mm 25mm 25mm; @bottom-left { content: "@ROOM@ %s"; font: 9.5pt Atkinson } }
                html, body { font: 12pt/1.45 Atkinson; color: #241c2b; margin: 0 } h1, h2, .ask { font-family: Serif4; color: #5a2a4d }
                h1 { font-size: 26pt } h2 { font-size: 16pt; margin: 7mm 0 2mm } .ask { font-size: 13pt; color: #241c2b }
                .line { height: 9mm; border-bottom: 0.25mm solid #241c2b } ul, ol { list-style: none; padding: 0; margin: 0 }
                .box { display: inline-block; width: 5mm; height: 5mm; border: 0.3mm solid #241c2b }
                table { width: 100%%; border-collapse: collapse } th, td { height: 11mm; border-bottom: 0.25mm solid #241c2b; text-align: left }
                .bar { height: 2.6mm; background: #9a7a90; border: 0.25mm solid #241c2b } .qr { width: 34mm; height: 34mm }
                a { color: #5a2a4d; font-weight: 600 }
                </style></head><body><h1>%1$s</h1>
                """.formatted(escaped(CloseSheet.TITLE), faces(fonts), CloseSheet.CREDIT) + words() + "</body></html>";
    }

    private static String faces(Path fonts) {
        return face(fonts, "Atkinson", "AtkinsonHyperlegibleNext-Regular", 400)
                + face(fonts, "Atkinson", "AtkinsonHyperlegibleNext-SemiBold", 600)
                + face(fonts, "Serif4", "SourceSerif4-SemiBold", 400);
    }

    private static String face(Path fonts, String family, String file, int weight) {
        return "@font-face { font-family: %s; font-weight: %d; src: url(%s) }\n"
                .formatted(family, weight, fonts.resolve(file + ".ttf").toUri());
    }

    private static String words() throws IOException {
        var finish = CloseSheet.PROMPTS.stream()
                .map(prompt -> "<li>" + tag("p class='ask'", prompt)
                        + "<div class='line'></div><div class='line'></div></li>");
        var checks =
                CloseSheet.CHECKS.stream().map(check -> "<li><span class='box'></span> " + escaped(check) + "</li>");
        return each(CloseSheet.INTRO, words -> tag("p", words))
                + tag("h2", CloseSheet.FINISH)
                + tag("p", CloseSheet.HOW)
                + finish.collect(Collectors.joining("", "<ol>", "</ol>"))
                + tag("h2", CloseSheet.HABITS)
                + checks.collect(Collectors.joining("", "<ul>", "</ul>"))
                + tag("h2", CloseSheet.PLAN)
                + tag("p", CloseSheet.LEAVE)
                + table()
                + tag("h2", CloseSheet.SAID)
                + tag("p", CloseSheet.POLL)
                + each(CloseSheet.bars(0), PeersPage::bar)
                + tag("h2", CloseSheet.SUPPORT)
                + each(CloseSheet.PLACES, PeersPage::place)
                + "<p><img class='qr' alt='%s' src='data:image/png;base64,%s'/> %s</p>"
                        .formatted(CloseSheet.CODE, Base64.getEncoder().encodeToString(code()), CloseSheet.SCAN);
    }

    private static String table() {
        return "<table><thead><tr><th scope='col'>Day</th>"
                + each(CloseSheet.COLUMNS, column -> tag("th scope='col'", column))
                + "</tr></thead><tbody>"
                + each(
                        CloseSheet.DAYS,
                        day -> "<tr>" + tag("th scope='row'", day)
                                + "<td><span class='box'></span></td>".repeat(CloseSheet.COLUMNS.size()) + "</tr>")
                + "</tbody></table>";
    }

    private static String bar(Bar bar) {
        var percent = bar.percent().orElseThrow();
        return "<p>%s %d %%</p><div class='bar' style='width:%d%%'></div>"
                .formatted(escaped(bar.label()), percent, percent);
    }

    private static String place(Entry place) {
        return tag("p class='ask'", place.name())
                + tag("p", place.about())
                + "<p><a href='%s'>%1$s</a></p>".formatted(place.href());
    }

    /** Typst 0.14's markup. */
    static String typst() {
        return """
                #set document(title: [%s])
                #set page("a4", margin: (left: 25mm, right: 20mm, top: 20mm, bottom: 25mm), footer: [@ROOM@ %s])
                #set text(font: "Atkinson Hyperlegible Next", size: 12pt, lang: "en")
                #show heading: set text(font: "Source Serif 4", weight: 600)
                #let line9 = block(height: 9mm, above: 0mm, below: 0mm, width: 100%%, stroke: (bottom: 0.25mm))
                #let ask(words) = text(font: "Source Serif 4", weight: 600, size: 13pt, words)
                #let tick = box(width: 5mm, height: 5mm, stroke: 0.3mm)
                = %1$s
                """.formatted(CloseSheet.TITLE, CloseSheet.CREDIT)
                + each(CloseSheet.INTRO, words -> words + "\n\n")
                + "== " + CloseSheet.FINISH + "\n" + CloseSheet.HOW + "\n\n"
                + each(CloseSheet.PROMPTS, prompt -> "#ask[" + prompt + "]\n#line9\n#line9\n\n")
                + "== " + CloseSheet.HABITS + "\n" + each(CloseSheet.CHECKS, check -> "#tick " + check + "\n\n")
                + "== " + CloseSheet.PLAN + "\n" + CloseSheet.LEAVE + "\n"
                + "#table(columns: %d, stroke: none, inset: 3mm, table.header([Day], %s), %s)\n"
                        .formatted(
                                1 + CloseSheet.COLUMNS.size(),
                                each(CloseSheet.COLUMNS, column -> "[" + column + "], "),
                                each(
                                        CloseSheet.DAYS,
                                        day -> "[" + day + "], " + "tick, ".repeat(CloseSheet.COLUMNS.size())))
                + "== " + CloseSheet.SAID + "\n" + CloseSheet.POLL + "\n\n"
                + each(
                        CloseSheet.bars(0),
                        bar -> "%s %d %%\n\n#rect(width: %2$d%%, height: 2.6mm)\n\n"
                                .formatted(bar.label(), bar.percent().orElseThrow()))
                + "== " + CloseSheet.SUPPORT + "\n"
                + each(
                        CloseSheet.PLACES,
                        place -> "#ask[" + place.name() + "]\n\n" + place.about() + "\n\n#link(\"" + place.href()
                                + "\")\n\n")
                + "#image(\"code.png\", width: 34mm, alt: \"%s\")\n%s\n".formatted(CloseSheet.CODE, CloseSheet.SCAN);
    }

    static byte[] code() throws IOException {
        var code = QrCode.encodeText(CloseSheet.CODE, QrCode.Ecc.MEDIUM);
        var picture = new BufferedImage(code.size * DOTS, code.size * DOTS, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < picture.getHeight(); y++)
            for (var x = 0; x < picture.getWidth(); x++)
                picture.setRGB(x, y, code.getModule(x / DOTS, y / DOTS) ? 0 : 0xFFFFFF);
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private static <T> String each(List<T> items, Function<T, String> words) {
        return items.stream().map(words).collect(Collectors.joining());
    }

    private static String tag(String start, String words) {
        return "<" + start + ">" + escaped(words) + "</" + start.split(" ")[0] + ">";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
