package hearthside.rehearsal;

import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the data out of an event stream, until it is hung up. */
final class EventStream implements Flow.Subscriber<String> {
    private static final String DATA = "data: ";

    private final Consumer<String> event;
    private Flow.@Nullable Subscription subscription;
    private boolean hungUp;

    EventStream(Consumer<String> event) {
        this.event = event;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        if (hungUp) begun.cancel();
        else begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (line.startsWith(DATA)) event.accept(line.substring(DATA.length()));
    }

    synchronized void hangUp() {
        hungUp = true;
        if (subscription != null) subscription.cancel();
    }

    synchronized boolean hungUp() {
        return hungUp;
    }

    @Override
    public void onError(Throwable broken) {}

    @Override
    public void onComplete() {}
}
