package hearthside.room;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What people type to come in: six characters that cannot be mistaken for each other. There is never an I, O, 0 or 1. */
public record RoomCode(String value) {
    static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;

    public RoomCode {
        if (!value.matches("[A-HJ-NP-Z2-9]{6}"))
            throw new IllegalArgumentException("A room code is 6 letters or digits");
    }

    /** What somebody typed, in whatever case and with whatever spaces; empty if it cannot be a code. */
    public static Optional<RoomCode> typed(String text) {
        var bare = text.replaceAll("[\\s\\-‐–.]", "").toUpperCase(Locale.ROOT);
        return bare.matches("[A-HJ-NP-Z2-9]{6}") ? Optional.of(new RoomCode(bare)) : Optional.empty();
    }

    static RoomCode from(RandomGenerator random) {
        return new RoomCode(letters(LENGTH, random));
    }

    static String letters(int count, RandomGenerator random) {
        return random.ints(count, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }

    /** As people read it: {@code KM4 PTR}. */
    public String spaced() {
        return value.substring(0, 3) + " " + value.substring(3);
    }
}
