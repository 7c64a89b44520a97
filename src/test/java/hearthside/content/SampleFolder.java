package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the sample content that a test may damage. */
record SampleFolder(Path root) {
    static final Path ORIGINAL = Path.of("src/test/resources/content");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static SampleFolder in(Path empty) {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = empty.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new SampleFolder(empty);
    }

    static List<String> files() {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ORIGINAL.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(ORIGINAL.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    SampleFolder write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    SampleFolder write(String file, String text) {
        return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    SampleFolder replace(String file, String old, String now) {
        String text = text(file);
        assertThat(text).as(file).contains(old);
        int at = text.indexOf(old);
        return write(file, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    SampleFolder delete(String file) {
        try (Stream<Path> below = Files.walk(root.resolve(file))) {
            for (Path path : below.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    Library read() {
        return Library.read(root, TODAY);
    }

    List<String> findings() {
        return read().findings().stream().map(Finding::toString).toList();
    }
}
