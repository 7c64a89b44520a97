package hearthside.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The naive house as a process of its own. */
record Twin(Process process, int port) implements AutoCloseable {

    static Twin started() {
        try {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process = new ProcessBuilder(
                            java, "-cp", System.getProperty("java.class.path"), NaiveHouse.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var reader = new BufferedReader(process.inputReader());
            for (var line = reader.readLine(); line != null; line = reader.readLine())
                if (line.startsWith("port ")) return new Twin(process, Integer.parseInt(line.substring(5)));
            throw new IllegalStateException("The twin did not open");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
