package hearthside.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody on the same network wrote down, and what can be made of it without understanding a byte. */
record Recorded(List<byte[]> messages) {
    Recorded {
        messages = List.copyOf(messages);
    }

    /** A way to turn what was recorded into something to send. */
    record Trick(String name, Function<Recorded, Stream<byte[]>> forge) {}

    /** Sends what was recorded, as it was. */
    static List<Trick> replayed() {
        return List.of(
                new Trick("the old ones again", Recorded::theOld),
                new Trick("all of it backwards", Recorded::backwards));
    }

    /** Sends something that was made of it. */
    static List<Trick> changed() {
        return List.of(
                new Trick("every bit of one flipped", Recorded::flipped),
                new Trick("under another seat's head", Recorded::underAnotherHead),
                new Trick("cut short", Recorded::cutShort),
                new Trick("made longer", Recorded::madeLonger));
    }

    Stream<byte[]> again() {
        return messages.stream();
    }

    private Stream<byte[]> theOld() {
        return messages.stream().limit(messages.size() / 2);
    }

    private Stream<byte[]> backwards() {
        return new ArrayList<>(messages).reversed().stream();
    }

    private Stream<byte[]> flipped() {
        var one = messages.getFirst();
        return IntStream.range(0, one.length * 8).mapToObj(bit -> {
            var changed = one.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            return changed;
        });
    }

    /** The attacker's own message up to some byte, another one's from there on. */
    private Stream<byte[]> underAnotherHead() {
        var own = messages.getLast();
        var victim = messages.getFirst();
        return IntStream.range(1, own.length).map(back -> own.length - back).mapToObj(cut -> {
            var forged = victim.clone();
            System.arraycopy(own, 0, forged, 0, cut);
            return forged;
        });
    }

    private Stream<byte[]> cutShort() {
        var one = messages.getFirst();
        return IntStream.range(0, one.length).mapToObj(length -> Arrays.copyOf(one, length));
    }

    private Stream<byte[]> madeLonger() {
        return theOld().flatMap(
                        one -> IntStream.of(1, 16, one.length).mapToObj(more -> Arrays.copyOf(one, one.length + more)));
    }
}
