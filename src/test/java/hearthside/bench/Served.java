package hearthside.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** A server in a process of its own that answers each line it is told with a line. */
final class Served implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;
    private final PrintStream hears;
    private final int port;

    Served(Class<?> main) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        says = process.inputReader();
        hears = new PrintStream(process.getOutputStream(), true);
        port = Integer.parseInt(hear("port"));
    }

    int port() {
        return port;
    }

    String ask(String order, String answer) throws IOException {
        hears.println(order);
        return hear(answer);
    }

    private String hear(String word) throws IOException {
        for (var line = says.readLine(); line != null; line = says.readLine())
            if (line.startsWith(word + " ")) return line.substring(word.length() + 1);
        throw new IOException("The server ended without a word");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
