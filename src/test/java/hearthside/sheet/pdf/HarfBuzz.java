package hearthside.sheet.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HarfBuzz itself, through its command hb-shape (on Debian in {@code libharfbuzz-bin}). */
final class HarfBuzz {
    private static final Pattern GLYPH = Pattern.compile("(\\d+)(?:@(-?\\d+),(-?\\d+))?\\+(-?\\d+)");

    private HarfBuzz() {}

    /** What it calls itself, or nothing where it is not installed. */
    static String version() throws InterruptedException {
        try {
            return run(List.of("hb-shape", "--version")).lines().findFirst().orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * @param pieces of one face and one direction
     * @param language a tag, or empty for what the JDK says: no language at all
     */
    static List<Shaped> shape(List<Languages.Piece> pieces, String language) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("harfbuzz");
        Languages.Piece first = pieces.getFirst();
        Path font = folder.resolve("face.ttf");
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + first.face().name + ".ttf")) {
            Files.copy(in, font);
        }
        Path texts = Files.write(
                folder.resolve("texts"),
                pieces.stream().map(Languages.Piece::text).toList());
        List<String> command = new ArrayList<>(List.of(
                "hb-shape",
                "--no-glyph-names",
                "--no-clusters",
                "--remove-default-ignorables",
                "--font-size=1000",
                "--direction=" + (first.rightToLeft() ? "rtl" : "ltr"),
                "--text-file=" + texts));
        if (!language.isEmpty()) command.add("--language=" + language);
        command.add(font.toString());
        return run(command).lines().map(HarfBuzz::read).toList();
    }

    private static Shaped read(String line) {
        List<Shaped.Glyph> glyphs = new ArrayList<>();
        int pen = 0;
        for (Matcher glyph = GLYPH.matcher(line); glyph.find(); pen += Integer.parseInt(glyph.group(4)))
            glyphs.add(new Shaped.Glyph(
                    Integer.parseInt(glyph.group(1)), pen + number(glyph.group(2)), number(glyph.group(3))));
        return new Shaped(glyphs, pen);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put("LC_ALL", "C.UTF-8"); // else it would read bytes, and tell the fonts the user's language
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(command + " ended with " + process.exitValue());
        return said;
    }
}
