package hearthside.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The house on any free port, with everything it said so far. */
record Opening(Process process, BufferedReader says, List<String> said, URI host) implements AutoCloseable {
    private static final Pattern HOST = Pattern.compile("Facilitator +(http\\S+)");

    static Opening with(String... options) {
        var line = new ArrayList<>(List.of("run", "--port", "0"));
        line.addAll(List.of(options));
        return of(RunningHouse.command(line.toArray(String[]::new)));
    }

    static Opening of(ProcessBuilder line) {
        try {
            return opened(line.redirectError(ProcessBuilder.Redirect.INHERIT).start());
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
            if (host.find()) return new Opening(process, reader, said, URI.create(host.group(1)));
        }
        throw new IllegalStateException("It did not open: " + said);
    }

    /** Everything it said until a line that starts so, which may come when the house has long been open. */
    List<String> until(String start) throws IOException {
        for (var line = says.readLine(); line != null; line = says.readLine()) {
            said.add(line);
            if (line.startsWith(start)) return said;
        }
        throw new IllegalStateException("It never said so: " + said);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
