package hearthside.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Looks for words in every file of a folder, byte by byte, however they may be written. */
final class Traces {
    private static final List<Charset> SPELLINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private Traces() {}

    /** Which of the words are somewhere in the folder. */
    static List<String> of(Collection<String> words, Path folder) {
        var files = files(folder);
        return words.stream()
                .filter(word -> files.stream().anyMatch(file -> holds(file, word)))
                .toList();
    }

    /** Bytes as characters of the same value, so that looking for bytes is looking for a text. */
    private static List<String> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(Traces::bytes).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean holds(String file, String word) {
        return SPELLINGS.stream()
                .map(spelling -> new String(word.getBytes(spelling), StandardCharsets.ISO_8859_1))
                .anyMatch(file::contains);
    }
}
