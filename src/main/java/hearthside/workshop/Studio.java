package hearthside.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where authors work: what the content folder holds right now, and workshops that are handed on and taken in. */
public interface Studio {
    /** A zip that is handed in may have at most so many bytes. */
    int LARGEST_PARCEL = 10_000_000;

    /** The folder as it is now, read anew. */
    Desk desk();

    /** One workshop with all its files as a zip; nothing while it has errors, because nobody could take it in. */
    Optional<byte[]> share(String workshop);

    /**
     * Takes a workshop in: whole or not at all, and never over one that is there.
     *
     * @param name what its folder is to be called here; without one, as in the zip
     */
    Arrival receive(byte[] zip, Optional<String> name);

    /**
     * Takes in a workshop that was made here, under the same rules.
     *
     * @param files by path below its folder: {@code workshop.txt}, {@code en/00-welcome.md}
     */
    Arrival add(String name, Map<String, String> files);

    /** @param remarks sorted by file and line */
    record Desk(List<Folder> folders, List<Support> supports, List<Remark> remarks) {
        public Desk {
            folders = List.copyOf(folders);
            supports = List.copyOf(supports);
            remarks = List.copyOf(remarks);
        }

        /** What can be used of one workshop in one language, last good versions among it. */
        public Optional<Workshop> workshop(String name, String language) {
            return folders.stream()
                    .filter(folder -> folder.name().equals(name))
                    .flatMap(folder -> folder.editions().stream())
                    .filter(edition -> edition.language().equals(language))
                    .flatMap(edition -> edition.standing().inUse().stream())
                    .findFirst();
        }
    }

    /**
     * One workshop.
     *
     * @param editions its languages; none if nothing of it could ever be read
     * @param sound whether it has no errors, in any language
     */
    record Folder(String name, List<Edition> editions, boolean sound) {
        public Folder {
            editions = List.copyOf(editions);
        }
    }

    record Edition(String language, Standing standing) {}

    /** How a workshop stands in one language. */
    sealed interface Standing {
        record Good(Workshop workshop) implements Standing {}

        record Warned(Workshop workshop) implements Standing {}

        /** The files have errors now; new rooms get them as they last were without. */
        record LastGood(Workshop workshop) implements Standing {}

        record Unusable() implements Standing {}

        default Optional<Workshop> inUse() {
            return switch (this) {
                case Good(Workshop workshop) -> Optional.of(workshop);
                case Warned(Workshop workshop) -> Optional.of(workshop);
                case LastGood(Workshop workshop) -> Optional.of(workshop);
                case Unusable() -> Optional.empty();
            };
        }
    }

    /** What an author is told, in the words of {@code check}. */
    record Remark(String file, int line, boolean error, String words) {
        @Override
        public String toString() {
            return file + ", line " + line + ": " + words;
        }
    }

    /** What became of a workshop that was handed in. */
    sealed interface Arrival {
        /** @param remarks warnings that came with it */
        record Kept(String name, List<Remark> remarks) implements Arrival {}

        /** There is one of this name, and it was left alone. */
        record Taken(String name, String free) implements Arrival {}

        /** It has errors; nothing was written. */
        record Faulty(List<Remark> remarks) implements Arrival {}

        /**
         * It is nothing that can be taken in; nothing was written.
         *
         * @param about the path or name that it is about; may be empty
         */
        record Refused(Reason reason, String about) implements Arrival {}
    }

    /** Why nothing was taken in; {@code content.refused.*} in the bundle. */
    enum Reason {
        NO_ZIP,
        LARGE,
        MANY,
        OUTSIDE,
        STRANGER,
        LINK,
        TWICE,
        WINDOWS,
        LARGE_FILE,
        LARGE_IN_ALL,
        BOMB,
        LOCKED,
        DAMAGED,
        NO_OUTLINE,
        NO_NAME,
        NAME,
        DISK
    }
}
