package hearthside.bench;

import hearthside.e2e.PackagedJar;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server in a process of its own that answers each line it is told with a line. */
final class Served implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;
    private final PrintStream hears;
    private final int port;

    /**
     * With the launcher's options, but for what needs the build's own wiring of the house.
     *
     * @param with what it needs of the tests; the others, which Spring would find and add to the house, stay away
     */
    Served(Class<?> main, Class<?>... with) throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(PackagedJar.javaOptions());
        line.add("-Dspring.aot.enabled=false");
        line.addAll(List.of(
                "-cp", classPath(Stream.concat(Stream.of(main), Stream.of(with)).toList()), main.getName()));
        process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        says = process.inputReader();
        hears = new PrintStream(process.getOutputStream(), true);
        port = Integer.parseInt(hear("port"));
    }

    private static String classPath(List<Class<?>> some) throws IOException {
        var tests = Path.of("target", "test-classes").toAbsolutePath();
        var few = Files.createTempDirectory("bench-classes");
        for (var type : some) {
            var name = Path.of(type.getName().replace('.', '/') + ".class");
            Files.createDirectories(few.resolve(name).getParent());
            Files.copy(tests.resolve(name), few.resolve(name));
        }
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().equals(tests) ? few.toString() : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    String ask(String order, String answer) throws IOException {
        hears.println(order);
        return hear(answer);
    }

    String hear(String word) throws IOException {
        for (var line = says.readLine(); line != null; line = says.readLine())
            if (line.startsWith(word + " ")) return line.substring(word.length() + 1);
        throw new IOException("The server ended without a word");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
