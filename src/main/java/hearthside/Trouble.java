package hearthside;

import hearthside.archive.Unusable;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.boot.web.server.PortInUseException;

/** Why the house did not open, in plain words with what to do next. */
final class Trouble {
    private Trouble() {}

    static String words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException port) return portInUse(port.getPort());
            if (cause instanceof BindException)
                return "This address or port cannot be used here. Try another one with --port.";
            if (cause instanceof Unusable unusable) return Objects.requireNonNull(unusable.getMessage());
            if (cause instanceof SQLException) return hearthside.archive.Trouble.words(cause);
            if (cause instanceof Plain plain) return plain.words;
        }
        var what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return "Hearthside could not go on: " + what;
    }

    private static String portInUse(int port) {
        return "Port %d is in use by another program. Stop that one, or start with --port %d."
                .formatted(port, port + 1);
    }

    /** Something that already is in plain words. */
    static final class Plain extends RuntimeException {
        private final String words;

        Plain(String words) {
            super(words);
            this.words = words;
        }
    }
}
