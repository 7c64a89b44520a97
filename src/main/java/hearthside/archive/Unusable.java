package hearthside.archive;

/** Something about the data, its key or a backup that only a person can mend. Its message is in plain words. */
public final class Unusable extends RuntimeException {
    Unusable(String words) {
        super(words);
    }

    Unusable(String words, Throwable cause) {
        super(words, cause);
    }
}
