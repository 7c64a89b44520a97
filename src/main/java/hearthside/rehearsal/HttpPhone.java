package hearthside.rehearsal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A phone made of plain requests. It keeps what our page keeps: a secret, how often it voted, and its couple. */
final class HttpPhone implements Phone {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int NOT_FOUND = 404;

    private final HttpClient client;
    private final Requests requests;
    private final Executor thread;
    private final InstantSource clock;
    private final byte[] secret;
    private Optional<EventStream> stream = Optional.empty();
    private String token = "";
    private int sequence;

    /**
     * @param thread where everything that comes back is heard
     * @param secret 16 bytes that nobody else has
     */
    HttpPhone(HttpClient client, Requests requests, Executor thread, InstantSource clock, byte[] secret) {
        this.client = client;
        this.requests = requests;
        this.thread = thread;
        this.clock = clock;
        this.secret = secret.clone();
    }

    @Override
    public void follow(Line line) {
        hangUp();
        var following = new EventStream(data -> thread.execute(() -> line.shows(Reading.of(JSON.readTree(data)))));
        stream = Optional.of(following);
        client.sendAsync(requests.events(), BodyHandlers.fromLineSubscriber(following))
                .whenCompleteAsync((answer, _) -> ended(following, answer, line), thread);
    }

    private static void ended(EventStream following, @Nullable HttpResponse<Void> answer, Line line) {
        if (following.hungUp()) return;
        if (answer != null && answer.statusCode() == NOT_FOUND) line.gone();
        else line.lost();
    }

    @Override
    public void hangUp() {
        stream.ifPresent(EventStream::hangUp);
        stream = Optional.empty();
    }

    @Override
    public void does(Deed deed, Consumer<Outcome> outcome) {
        switch (deed) {
            case Deed.TakeSeat _ -> send(requests.seat(seat()), _ -> new Outcome.Agreed(), outcome);
            case Deed.BeginCouple _ -> send(requests.couple(), this::shows, outcome);
            case Deed.JoinCouple(String code) -> send(requests.join(code), this::joined, outcome);
            case Deed.Vote(Glance.Question question, byte[] answer) ->
                send(ballot(question, answer), _ -> new Outcome.Agreed(), outcome);
            case Deed.SlowDown _ -> send(requests.slowDown(), _ -> new Outcome.Agreed(), outcome);
            case Deed.KeepPlan plan -> send(requests.plan(token, plan, today()), _ -> new Outcome.Agreed(), outcome);
            case Deed.TakeHome _ -> send(requests.pack(token), _ -> new Outcome.Agreed(), outcome);
        }
    }

    private String seat() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpRequest ballot(Glance.Question question, byte[] answer) {
        var room = requests.room().value();
        return requests.ballot(question.poll(), SealedBallot.of(secret, ++sequence, answer, room, question));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Outcome shows(byte[] begun) {
        token = JSON.readTree(begun).path("token").asString();
        return new Outcome.Shown(JSON.readTree(begun).path("code").asString());
    }

    private Outcome joined(byte[] answer) {
        token = JSON.readTree(answer).path("token").asString();
        return new Outcome.Agreed();
    }

    private void send(HttpRequest request, Function<byte[], Outcome> good, Consumer<Outcome> outcome) {
        client.sendAsync(request, BodyHandlers.ofByteArray())
                .whenCompleteAsync((answer, _) -> outcome.accept(heard(answer, good)), thread);
    }

    private static Outcome heard(@Nullable HttpResponse<byte[]> answer, Function<byte[], Outcome> good) {
        if (answer == null || answer.statusCode() / 100 != 2) return new Outcome.Refused();
        return good.apply(answer.body());
    }
}
