package hearthside.sheet.pdf;

import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import hearthside.sheet.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes PDF files of packs: tagged, with embedded fonts, for those who hear them and for archives in one. The same packs give
 * the same bytes. Keeps nothing of anybody's words. May be used by many threads at once.
 */
public final class Press implements Printer {
    /** The first moment a zip can tell: files in it do not say when an evening was. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Profile profile;

    public Press() {
        this(Profile.UA1);
    }

    public Press(Profile profile) {
        this.profile = profile;
    }

    @Override
    public byte[] pdf(Pack pack) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            job(List.of(pack), out, Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory
        }
        return out.toByteArray();
    }

    /**
     * All packs in one document, each from an odd page on, for a printer that prints on both sides. A pack is asked for when its
     * turn comes, and sent out when it is set: a list that composes its packs on the way needs the memory of one. What the
     * stream throws comes out as it is; the stream is not closed.
     *
     * @throws CancellationException if progress says stop
     */
    @Override
    public void job(List<Pack> packs, OutputStream out, Progress progress) throws IOException {
        if (packs.isEmpty()) throw new IllegalArgumentException("A job has at least one pack");
        Pack first = packs.getFirst();
        Locale language = first.labels().locale();
        try (Book book = new Book(first.title(), language, Edge.startsRight(language), profile)) {
            int done = 0;
            for (Pack pack : packs) {
                Typesetter typesetter =
                        new Typesetter(book, new Setter(language)); // what was written is forgotten with its pack
                typesetter.turnToOddPage(pack);
                typesetter.set(pack);
                book.endPack(out);
                goOn(progress, ++done, packs.size());
            }
            book.end(out);
        }
    }

    /**
     * A zip with a file for each pack, named by its place and its alias, never by people's names. Does not close the stream.
     *
     * @throws CancellationException if progress says stop
     */
    @Override
    public void zip(List<Pack> packs, OutputStream out, Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        int done = 0;
        for (Pack pack : packs) {
            ZipEntry entry = new ZipEntry(name(pack, ++done));
            entry.setTimeLocal(LONG_AGO);
            zip.putNextEntry(entry);
            zip.write(pdf(pack));
            zip.closeEntry();
            goOn(progress, done, packs.size());
        }
        zip.finish();
    }

    private static String name(Pack pack, int place) {
        String alias = pack.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String short40 = alias.substring(0, Math.min(40, alias.length()));
        return "%02d%s.pdf".formatted(place, short40.isEmpty() ? "" : "-" + short40);
    }

    /** The same as {@link #job}, into a file that is there whole or not at all. */
    @Override
    public void job(List<Pack> packs, Path file, Progress progress) throws IOException {
        WholeFile.write(file, out -> job(packs, out, progress));
    }

    /** The same as {@link #zip}, into a file that is there whole or not at all. */
    public void zip(List<Pack> packs, Path file, Progress progress) throws IOException {
        WholeFile.write(file, out -> zip(packs, out, progress));
    }

    private static void goOn(Progress progress, int done, int of) {
        if (!progress.after(done, of))
            throw new CancellationException("The job was stopped after " + done + " of " + of);
    }
}
