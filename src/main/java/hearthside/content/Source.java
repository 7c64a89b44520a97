package hearthside.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files that an edition was read from, byte for byte. A room keeps them, so that it has the workshop it started with
 * after any edit, restart or update.
 */
public final class Source implements Shelf {
    /** All files together, in bytes. */
    public static final int LARGEST = 10_000_000;

    private static final int MOST_FILES = 1_000;
    private static final String PATH = "[A-Za-z0-9_-]{1,99}(/[A-Za-z0-9_-]{1,99}){0,2}\\.(txt|md)";

    /** One instant for every entry: the same files give the same bytes. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** @throws IllegalArgumentException if there is a path that leads elsewhere, or more than {@link #LARGEST} bytes */
    Source(Map<String, byte[]> files) {
        long size = files.values().stream().mapToLong(bytes -> bytes.length).sum();
        if (size > LARGEST || files.size() > MOST_FILES)
            throw new IllegalArgumentException("A source is 10 MB at most");
        files.forEach((path, bytes) -> {
            if (!path.matches(PATH)) throw new IllegalArgumentException("A source holds .txt and .md files");
            this.files.put(path, bytes.clone());
        });
    }

    static boolean fits(Map<String, byte[]> files) {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum() <= LARGEST && files.size() <= MOST_FILES;
    }

    /** These files, and one more. */
    Source with(String path, byte[] bytes) {
        Map<String, byte[]> more = new TreeMap<>(files);
        more.put(path, bytes);
        return new Source(more);
    }

    /** These files, and those of another that are not here; without them if all together would be too much. */
    Source withAll(Source other) {
        Map<String, byte[]> more = new TreeMap<>(other.files);
        more.putAll(files);
        return fits(more) ? new Source(more) : this;
    }

    /** Paths, sorted: {@code rebuilding-intimacy/en/00-welcome.md}. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public Found find(String path) {
        byte[] bytes = files.get(path);
        return bytes == null ? new Found.Missing() : new Found.Content(bytes.clone());
    }

    @Override
    public List<String> filesIn(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1))
                .filter(rest -> !rest.contains("/"))
                .toList();
    }

    @Override
    public List<String> foldersIn(String folder) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()))
                .filter(rest -> rest.contains("/"))
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .toList();
    }

    /** The files as a zip; the same files always give the same bytes. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ANY_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What {@link #zip} wrote; nothing if these bytes are something else, or unpack to more than {@link #LARGEST} bytes. */
    public static Optional<Source> unzip(byte[] zipped) {
        Map<String, byte[]> files = new TreeMap<>();
        int left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || files.size() >= MOST_FILES) return Optional.empty();
                files.put(entry.getName(), bytes);
            }
            return files.isEmpty() ? Optional.empty() : Optional.of(new Source(files));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source
                && paths().equals(source.paths())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), source.files.get(file.getKey())));
    }

    @Override
    public int hashCode() {
        return files.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "Source" + paths();
    }
}
