package hearthside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the phones' door without our page: plain requests, well-formed or not. */
record Caller(HttpClient client, RunningHouse house) implements AutoCloseable {
    static final String JSON = "application/json";
    static final String BYTES = "application/octet-stream";

    Caller(RunningHouse house) {
        this(HttpClient.newHttpClient(), house);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "Content-Type", JSON);
    }

    Answer post(String path, String type, byte[] body, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", type));
        all.addAll(List.of(headers));
        return send("POST", path, BodyPublishers.ofByteArray(body), all.toArray(String[]::new));
    }

    Answer put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json), "Content-Type", JSON);
    }

    /** Whatever is asked, the answer sets no cookie. */
    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(house.url(path)))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (headers.length > 0) request.headers(headers);
        try {
            var answer = new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
            assertThat(answer.response().headers().map()).as(path).doesNotContainKey("set-cookie");
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(text());
        }

        /** That it is a "no" with this status, in plain words and with nothing of the inside. */
        void refused(int status) {
            assertThat(response.statusCode())
                    .as("%s said %s", response.request(), text())
                    .isEqualTo(status);
            assertThat(response.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith(JSON));
            assertThat(JsonMapper.shared().convertValue(json(), Map.class)).containsOnlyKeys("words");
            assertThat(json().path("words").asString())
                    .isNotBlank()
                    .doesNotContain("Exception", "java.", "hearthside.", "\tat ", "{", "<");
        }

        void agreed() {
            assertThat(response.statusCode())
                    .as("%s said %s", response.request(), text())
                    .isEqualTo(204);
        }
    }
}
