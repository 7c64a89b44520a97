package hearthside.screens.packs;

import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import hearthside.sheet.Proofs;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file set for looking at, in a request of its own, and pictures of its pages from the very same bytes. */
final class Proofing {
    private static final Logger LOG = LoggerFactory.getLogger(Proofing.class);

    /** In pixels: twice what the page gives it, for a fine screen. */
    private static final int WIDTH = 900;

    private final Printer printer;
    private final Proofs proofs;
    private final Supplier<Optional<Pack>> pack;
    private State state = new State.Asked();

    sealed interface State {
        record Asked() implements State {}

        record Ready(byte[] pdf, int pages) implements State {}

        /** There is nothing to print. */
        record Empty() implements State {}

        record Failed() implements State {}
    }

    Proofing(Printer printer, Proofs proofs, Supplier<Optional<Pack>> pack) {
        this.printer = printer;
        this.proofs = proofs;
        this.pack = pack;
    }

    synchronized State state() {
        return state;
    }

    private synchronized void turn(State next) {
        state = next;
    }

    /** Sets the file in the turn of whoever calls. */
    void make() {
        try {
            turn(pack.get().<State>map(this::ready).orElseGet(State.Empty::new));
        } catch (RuntimeException failure) {
            LOG.warn(
                    "A preview failed: {}", failure.getClass().getName()); // a message could hold what stands in a plan
            turn(new State.Failed());
        }
    }

    private State ready(Pack wanted) {
        var pdf = printer.pdf(wanted);
        return new State.Ready(pdf, proofs.pages(pdf));
    }

    /** The request was lost on its way. */
    void lost() {
        synchronized (this) {
            if (state instanceof State.Asked) state = new State.Failed();
        }
    }

    /** A page as PNG; nothing if there is no such page. */
    Optional<byte[]> picture(int page) {
        return switch (state()) {
            case State.Ready(byte[] pdf, int pages)
            when page >= 1 && page <= pages -> Optional.of(proofs.png(pdf, page, WIDTH));
            case State.Ready _, State.Asked _, State.Empty _, State.Failed _ -> Optional.empty();
        };
    }
}
