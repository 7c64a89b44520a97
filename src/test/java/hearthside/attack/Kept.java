package hearthside.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A phone's connection, kept alive for the whole evening. */
record Kept(HttpClient client, int port) implements AutoCloseable {
    static final String JSON = "application/json";
    static final String BYTES = "application/octet-stream";

    Kept(int port) {
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port);
    }

    String get(String path) {
        return send(request(path).build()).body();
    }

    int post(String path, String type, byte[] body) {
        return send(request(path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build())
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
