package hearthside.content;

import java.util.List;

/** Where files are read from: a folder, or the source that a room kept. */
interface Shelf {
    /** From the design's content format: a larger file is refused. */
    int LARGEST_FILE = 1_000_000;

    /** @param path with {@code /} between its parts, as it stands in findings */
    Found find(String path);

    /** Names of the files in a folder, sorted, without hidden ones; empty if there is no such folder. */
    List<String> filesIn(String folder);

    /** Names of the folders in a folder, in the same way; {@code ""} is the top. */
    List<String> foldersIn(String folder);

    sealed interface Found {
        record Content(byte[] bytes) implements Found {}

        record Missing() implements Found {}

        /** It is there and cannot be used; the words say why. */
        record Refused(String words) implements Found {}
    }
}
