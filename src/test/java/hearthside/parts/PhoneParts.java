package hearthside.parts;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts that the phone's page is built with, as npm locked them. */
final class PhoneParts {
    private static final Path LOCK = Path.of("frontend", "package-lock.json");
    private static final String FOLDER = "node_modules/";

    private PhoneParts() {}

    static List<Part> all() {
        return JsonMapper.shared().readTree(LOCK).path("packages").properties().stream()
                .filter(entry -> entry.getKey().contains(FOLDER))
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Part part(String place, JsonNode locked) {
        var name = place.substring(place.lastIndexOf(FOLDER) + FOLDER.length());
        return new Part(
                "npm:" + name,
                locked.path("version").asString(),
                List.of(locked.path("license").asString("")));
    }

    /** Parts whose content npm would not check. */
    static List<String> unchecked() {
        return JsonMapper.shared().readTree(LOCK).path("packages").properties().stream()
                .filter(entry -> entry.getKey().contains(FOLDER))
                .filter(entry ->
                        !entry.getValue().path("integrity").asString("").startsWith("sha512-"))
                .map(entry -> entry.getKey())
                .toList();
    }
}
