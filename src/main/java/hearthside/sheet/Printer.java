package hearthside.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Makes files of packs. Keeps nothing of anybody's words; may be used by many threads at once. */
public interface Printer {
    byte[] pdf(Pack pack);

    /**
     * All packs in one document, each from an odd page on. Asks for a pack when its turn comes, and forgets it then: a list may
     * compose its packs on the way.
     *
     * @throws CancellationException if progress says stop
     */
    void job(List<Pack> packs, OutputStream out, Progress progress) throws IOException;

    /**
     * A zip with a file for each pack, named by its place and its alias.
     *
     * @throws CancellationException if progress says stop
     */
    void zip(List<Pack> packs, OutputStream out, Progress progress) throws IOException;

    /** The same as the other {@code job}, into a file that is there whole or not at all. */
    void job(List<Pack> packs, Path file, Progress progress) throws IOException;

    /** Hears how far a job is, and may stop it. */
    @FunctionalInterface
    interface Progress {
        Progress SILENT = (_, _) -> true;

        /** @return whether to go on */
        boolean after(int packs, int of);
    }
}
