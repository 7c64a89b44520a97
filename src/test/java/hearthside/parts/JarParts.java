package hearthside.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The parts that go into the jar, as Maven resolved them in this very build, with what their POMs declare. */
final class JarParts {
    private static final Path RESOLVED = Path.of("target", "runtime-parts.txt");
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?<group>[^:\\s]+):(?<artifact>[^:]+):jar:(?<version>[^:]+):(?:compile|runtime):(?<file>.+?\\.jar)\\b.*");

    private JarParts() {}

    static List<Part> all() {
        return lines().map(LINE::matcher)
                .filter(line -> line.matches())
                .map(line -> new Part(
                        line.group("group") + ":" + line.group("artifact"),
                        line.group("version"),
                        licences(Path.of(line.group("file").replaceAll("\\.jar$", ".pom")))))
                .toList();
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(RESOLVED).stream();
        } catch (IOException missing) {
            throw new UncheckedIOException("Maven writes it: ./mvnw generate-test-resources", missing);
        }
    }

    /** A POM's own, else those of the nearest parent that has some. */
    private static List<String> licences(Path file) {
        var pom = read(file);
        var own = pom.select("project > licenses > license > name").eachText();
        if (!own.isEmpty()) return own;
        var parent = pom.selectFirst("project > parent");
        return parent == null ? List.of() : licences(beside(file, pom, parent));
    }

    /** In the repository where the file lies, which keeps every POM at {@code group/artifact/version}. */
    private static Path beside(Path file, Document pom, Element parent) {
        var group = pom.selectFirst("project > groupId");
        var depth = (group == null ? text(parent, "groupId") : group.text()).split("\\.").length + 3;
        var repository = file;
        for (var up = 0; up < depth; up++) repository = repository.getParent();
        var artifact = text(parent, "artifactId");
        var version = text(parent, "version");
        return repository
                .resolve(text(parent, "groupId").replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".pom");
    }

    private static String text(Element parent, String name) {
        return parent.selectFirst(name).text();
    }

    private static Document read(Path file) {
        try {
            return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
