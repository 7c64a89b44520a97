package hearthside.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the packaged jar is started: plainly, or unpacked and with the notes of a start that the launcher takes once per build. */
public final class PackagedJar {
    private static final Pattern JAVA_OPTIONS = Pattern.compile("java_options=\"([^\"]+)\"");
    private static final List<String> QUIET =
            List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:aot*=off:stderr");

    private static final String HOUSE = "hearthside.aot";
    private static final String COMMANDS = "commands.aot";

    private static Optional<Path> notes = Optional.empty();

    private PackagedJar() {}

    static Path jar() {
        return Path.of(System.getProperty("hearthside.jar", "target/hearthside.jar"));
    }

    /** @param options beside the launcher's own */
    public static List<String> plain(List<String> options) {
        return line(options, jar());
    }

    /** As {@link #plain} while another process is taking the notes, or if they cannot be taken. */
    public static List<String> quick(List<String> options) {
        return quick(options, HOUSE);
    }

    /** For a command that ends by itself. */
    public static List<String> quickCommand() {
        return quick(List.of(), COMMANDS);
    }

    private static List<String> quick(List<String> options, String notes) {
        var folder = notes();
        if (folder.isEmpty()) return plain(options);
        var more = new ArrayList<>(options);
        more.addAll(QUIET);
        more.add("-XX:AOTCache=" + folder.get().resolve(notes));
        return line(more, folder.get().resolve("hearthside.jar"));
    }

    /**
     * With a few classes beside the jar, of which one is a source of beans. They come last on the class path, because notes of a
     * start hold only for a class path that begins as it did then.
     */
    static List<String> with(Beside beside, Class<?> beans, List<String> options) {
        var more = new ArrayList<>(options);
        more.add("-Dspring.aot.enabled=false"); // what is wired beforehand has no place for one more source
        more.add("-Dspring.main.sources=" + beans.getName());
        var folder = notes();
        if (folder.isEmpty()) return plainly(beside, more);
        more.addAll(QUIET);
        more.add("-XX:AOTCache=" + folder.get().resolve(HOUSE));
        var path = folder.get().resolve("hearthside.jar") + File.pathSeparator + beside.folder();
        return started(more, List.of("-cp", path, "hearthside.Hearthside"));
    }

    /**
     * Another class than the command line, with the notes of a command.
     *
     * @throws IllegalStateException if there are no notes
     */
    public static List<String> quick(Class<?> main, List<String> options) {
        var folder = notes().orElseThrow(
                        () -> new IllegalStateException("There are no notes of a start; target/notes.log says why"));
        var more = new ArrayList<>(options);
        more.addAll(QUIET);
        more.add("-XX:AOTCache=" + folder.resolve(COMMANDS));
        var path = folder.resolve("hearthside.jar") + File.pathSeparator + Path.of("target", "test-classes");
        return started(more, List.of("-cp", path, main.getName()));
    }

    private static List<String> plainly(Beside beside, List<String> options) {
        var what = List.of("-cp", jar().toString(), "org.springframework.boot.loader.launch.PropertiesLauncher");
        var more = new ArrayList<>(options);
        more.add("-Dloader.path=" + beside.folder());
        return started(more, what);
    }

    private static List<String> line(List<String> options, Path jar) {
        return started(options, List.of("-jar", jar.toString()));
    }

    /** @param what the jar, or a class that starts it */
    static List<String> started(List<String> options, List<String> what) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(javaOptions());
        line.addAll(options);
        line.addAll(what);
        return line;
    }

    /** The launcher's own, but for the one that keeps heap dumps away: what would be in them is put to the test. */
    public static List<String> javaOptions() {
        try {
            var options = JAVA_OPTIONS.matcher(Files.readString(Path.of("hearthside")));
            if (!options.find()) throw new IllegalStateException("The launcher has no options");
            return Stream.of(options.group(1).split(" "))
                    .filter(option -> !option.equals("-XX:+DisableAttachMechanism"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static synchronized Optional<Path> notes() {
        if (notes.isPresent()) return notes;
        try (var turn = FileChannel.open(
                        Path.of("target", "notes.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var mine = turn.tryLock()) {
            if (mine != null) notes = taken();
            return notes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Path> taken() throws IOException {
        var launcher = new ProcessBuilder("./hearthside", "prepare")
                .redirectError(Path.of("target", "notes.log").toFile());
        launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try (var says = launcher.start().inputReader()) {
            return says.lines().map(Path::of).findFirst();
        }
    }
}
