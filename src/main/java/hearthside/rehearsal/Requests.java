package hearthside.rehearsal;

import hearthside.room.RoomCode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a phone asks of one room, as our page writes it.
 *
 * @param house its address, without a slash at its end
 * @param practices the ids of those that couples can choose from
 */
record Requests(String house, RoomCode room, List<String> practices) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    HttpRequest events() {
        return HttpRequest.newBuilder(at("/events"))
                .header("Accept", "text/event-stream")
                .build();
    }

    /** @param seat base64url of the secret's SHA-256 */
    HttpRequest seat(String seat) {
        return post("/seats", "application/json", json(Map.of("seat", seat)));
    }

    HttpRequest ballot(String poll, byte[] sealed) {
        return post("/polls/" + poll + "/ballots", "application/octet-stream", BodyPublishers.ofByteArray(sealed));
    }

    HttpRequest slowDown() {
        return post("/slow-down", "application/json", BodyPublishers.noBody());
    }

    HttpRequest couple() {
        return post("/couples", "application/json", BodyPublishers.noBody());
    }

    HttpRequest join(String code) {
        return post("/couples/join", "application/json", json(Map.of("code", code)));
    }

    HttpRequest plan(String token, Deed.KeepPlan plan, LocalDate today) {
        var body = json(Map.of(
                "practice", practices.isEmpty() ? "" : practices.get(plan.practice() % practices.size()),
                "days", plan.days().stream().map(Requests::letters).toList(),
                "time", plan.time().toString(),
                "checkIn", today.plusWeeks(plan.weeks()).toString()));
        return asking("/couples/" + token + "/plan", "application/json")
                .PUT(body)
                .build();
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** @param token empty for somebody without a couple */
    HttpRequest pack(String token) {
        return post("/packs", "application/json", json(token.isEmpty() ? Map.of() : Map.of("couple", token)));
    }

    private HttpRequest post(String path, String type, BodyPublisher body) {
        return asking(path, type).POST(body).build();
    }

    private HttpRequest.Builder asking(String path, String type) {
        return HttpRequest.newBuilder(at(path)).timeout(PATIENCE).header("Content-Type", type);
    }

    private URI at(String path) {
        return URI.create(house + "/api/rooms/" + room.value() + path);
    }

    private static BodyPublisher json(Map<String, Object> body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }
}
