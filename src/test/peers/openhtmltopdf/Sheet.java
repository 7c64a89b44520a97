import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** openhtmltopdf: java -cp ITS-JARS Sheet.java SHEET.html FONTS OUT.pdf */
public final class Sheet {
    public static void main(String[] args) throws Exception {
        XRLog.setLoggingEnabled(false);
        var sheet = Files.readString(Path.of(args[0])).replaceAll("(?m)^@font-face.*$", "");
        var times = new double[30];
        var pdf = new byte[0];
        for (var room = 0; room < times.length; room++) {
            var start = System.nanoTime();
            pdf = pdf(sheet.replace("@ROOM@", Integer.toString(room)), args[1]);
            times[room] = (System.nanoTime() - start) / 1e6;
        }
        Files.write(Path.of(args[2]), pdf);
        var timed = Arrays.copyOfRange(times, 10, 30);
        Arrays.sort(timed);
        System.out.println("sheet " + timed[10] + " " + pdf.length);
    }

    private static byte[] pdf(String sheet, String fonts) throws Exception {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(new File(fonts, "AtkinsonHyperlegibleNext-Regular.ttf"), "Atkinson");
        builder.useFont(
                new File(fonts, "AtkinsonHyperlegibleNext-SemiBold.ttf"),
                "Atkinson",
                600,
                com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL,
                true);
        builder.useFont(new File(fonts, "SourceSerif4-SemiBold.ttf"), "Serif4");
        builder.withHtmlContent(sheet, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }
}
