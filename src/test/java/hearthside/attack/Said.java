package hearthside.attack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that the house logs, down to the last trace. */
final class Said implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("hearthside");
    private final Level before = logger.getLevel();
    private final ListAppender<ILoggingEvent> list = new ListAppender<>();

    Said() {
        list.start();
        logger.setLevel(Level.TRACE);
        logger.addAppender(list);
    }

    List<String> lines() {
        return list.list.stream()
                .map(event -> event.getLoggerName() + ": " + event.getFormattedMessage())
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(list);
        logger.setLevel(before);
    }
}
