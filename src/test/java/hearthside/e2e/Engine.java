package hearthside.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A browser that is not made of Chromium, as it is installed on this machine, with one window. */
interface Engine extends AutoCloseable {
    /**
     * Asks for something and waits for it.
     *
     * @param with the values that WebDriver names for it
     * @throws AssertionError in the browser's own words if it would not
     */
    JsonNode say(Verb verb, Map<String, ?> with);

    /** Where files go that a page saves. */
    Path downloads();

    @Override
    void close() throws IOException;
}
