package hearthside.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The house on any free port, with everything it said until it was open. */
record Opening(Process process, List<String> said, URI host) implements AutoCloseable {
    private static final Pattern HOST = Pattern.compile("Facilitator +(http\\S+)");

    static Opening with(String... options) {
        var line = new ArrayList<>(List.of("run", "--port", "0"));
        line.addAll(List.of(options));
        try {
            var process = RunningHouse.command(line.toArray(String[]::new))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return opened(process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Opening opened(Process process) throws IOException {
        var said = new ArrayList<String>();
        var reader = new BufferedReader(process.inputReader());
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            said.add(line);
            var host = HOST.matcher(line);
            if (host.find()) return new Opening(process, List.copyOf(said), URI.create(host.group(1)));
        }
        throw new IllegalStateException("It did not open: " + said);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
