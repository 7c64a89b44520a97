package hearthside.e2e;

import hearthside.ballot.Sealing;
import hearthside.ballot.Voter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A phone without a screen. It follows and comes back as frontend/src/follower.ts does, and seals its answer again for a new urn
 * as frontend/src/voting.ts does, as long as its page is open.
 */
final class LightPhone implements AutoCloseable {
    private static final long LONGEST_PAUSE_MS = 2_500;

    private final Knock door;
    private final String path;
    private final Duration silence;
    private final Bell bell;
    private final Voter voter;
    private volatile boolean open = true;
    private volatile long revision = -1;
    private volatile boolean away;
    private volatile long backAt;
    private volatile boolean wondered;
    private volatile Question asked = Question.NONE;
    private volatile int choice = -1;
    private volatile String sealedFor = "";
    private int attempt;

    private record Question(String poll, String epoch, String key) {
        static final Question NONE = new Question("", "", "");

        static Question in(JsonNode step) {
            return step.path("open").asBoolean(false)
                    ? new Question(
                            step.path("id").asString(),
                            step.path("epoch").asString(),
                            step.path("key").asString())
                    : NONE;
        }
    }

    /** @param silence after which it asks, because its stream may be dead */
    LightPhone(int port, String code, int number, Duration silence, Bell bell) {
        door = new Knock(port);
        path = "/api/rooms/" + code;
        this.silence = silence;
        this.bell = bell;
        voter = new Voter(number);
        Thread.ofVirtual().start(this::sitDown);
        Thread.ofVirtual().start(this::follow);
    }

    private void sitDown() {
        var seat = "{\"seat\":\"%s\"}".formatted(voter.seat().hash()).getBytes(StandardCharsets.UTF_8);
        while (open && !taken("/seats", "application/json", seat)) rest(1_000, 1_500);
    }

    private boolean taken(String where, String type, byte[] body) {
        try {
            return door.post(path + where, type, body).status() == 204;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private void follow() {
        for (var first = true; open; first = false) {
            try {
                if (!first) arrive(look());
                listen();
            } catch (IOException lost) {
                away = true;
                rest(pause() / 2, pause() / 2);
                attempt++;
            }
        }
    }

    private long pause() {
        return Math.min(LONGEST_PAUSE_MS, 400L << Math.min(attempt, 8));
    }

    private JsonNode look() throws IOException {
        var answer = door.get(path);
        if (answer.status() != 200) throw new IOException("Not just now");
        return JsonMapper.shared().readTree(answer.body());
    }

    private void listen() throws IOException {
        try (var events = new Events(door.port(), path + "/events")) {
            while (open) {
                var heard = events.next(silence);
                if (heard.isEmpty()) check();
                else {
                    attempt = 0;
                    arrive(JsonMapper.shared().readTree(heard.get()));
                }
            }
        }
    }

    /** A quiet room is ordinary. One that moved on without a word means that the stream is dead. */
    private void check() throws IOException {
        wondered = true;
        bell.ring();
        var before = revision;
        arrive(look());
        if (revision != before) throw new IOException("The stream is dead");
    }

    private void arrive(JsonNode room) {
        var heard = room.path("revision").asLong();
        if (heard < revision) return;
        asked = Question.in(room.path("step"));
        if (away) backAt = System.nanoTime();
        away = false;
        if (choice >= 0 && !asked.epoch().equals(sealedFor)) Thread.ofVirtual().start(this::seal);
        revision = heard;
        bell.ring();
    }

    void answer(int option) {
        choice = option;
        sealedFor = "";
        Thread.ofVirtual().start(this::seal);
    }

    /** Sends until somebody took it. */
    private synchronized void seal() {
        while (open && !asked.poll().isEmpty() && !sealedFor.equals(asked.epoch())) {
            var question = asked;
            if (taken("/polls/" + question.poll() + "/ballots", "application/octet-stream", sealed(question))) {
                sealedFor = question.epoch();
                bell.ring();
            } else rest(1_500, 1_000);
        }
    }

    private byte[] sealed(Question question) {
        var sealing = new Sealing(
                path.substring(path.lastIndexOf('/') + 1),
                question.poll(),
                Integer.parseInt(question.epoch()),
                question.key());
        return voter.ballot(sealing, choice);
    }

    private static void rest(long ms, long more) {
        LockSupport.parkNanos(1_000_000 * (ms + ThreadLocalRandom.current().nextLong(more + 1)));
    }

    boolean shows(long wanted) {
        return !away && revision >= wanted;
    }

    /** Whether its answer lies in the urn that is open now, as far as it knows. */
    boolean sealed() {
        return !asked.epoch().isEmpty() && sealedFor.equals(asked.epoch());
    }

    boolean isAway() {
        return away;
    }

    /** When it last came back, on {@link System#nanoTime()}'s clock. */
    long backAt() {
        return backAt;
    }

    /** From now on it is told whether this phone begins to wonder about the silence. */
    void isAtEase() {
        wondered = false;
    }

    /** Or found out, if it wondered before. */
    boolean wondered() {
        return wondered || away;
    }

    @Override
    public void close() {
        open = false;
    }
}
