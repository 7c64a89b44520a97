package hearthside.content;

import static java.util.function.Predicate.not;

import hearthside.workshop.Studio.Reason;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A workshop in a zip that somebody handed in. Everything about it is judged before a byte of it is unpacked.
 *
 * @param folder the folder that all its files lie in; empty if they lie in none
 * @param files by path below that folder
 */
record Parcel(String folder, Map<String, byte[]> files) {
    private static final int MOST_ITEMS = 1_000;

    /** Text packs to a third or a tenth of its size. What packs this well is nothing that a person wrote. */
    private static final long BEST_RATIO = 100;

    private static final Pattern OUTSIDE =
            Pattern.compile("(^|.*/)\\.\\.(/.*|$)|/.*|.*[\\\\:\\p{Cntrl}].*", Pattern.DOTALL);

    /** What systems put into a zip by themselves: left out, and never written. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("__MACOSX/.*|(.*/)?(\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private static final Pattern OUTLINE = Pattern.compile("([^/]*/)?workshop\\.txt");
    private static final Pattern FILE =
            Pattern.compile("workshop\\.txt|" + Outline.LANGUAGE + "/[A-Za-z0-9][A-Za-z0-9_-]{0,60}\\.md");

    /** Why a zip is not taken in. */
    static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1;
        private final Reason reason;
        private final String about;

        NotTaken(Reason reason, String about) {
            super(reason + " " + about);
            this.reason = reason;
            this.about = about;
        }

        Reason reason() {
            return reason;
        }

        String about() {
            return about;
        }
    }

    /** Whether a path below a workshop's folder is one that the format knows. */
    static boolean holds(String path) {
        return FILE.matcher(path).matches();
    }

    static Parcel open(byte[] zip) throws NotTaken {
        if (zip.length > Source.LARGEST) throw new NotTaken(Reason.LARGE, "");
        Bytes bytes = new Bytes(zip);
        ZipDirectory directory = ZipDirectory.of(bytes).orElseThrow(() -> new NotTaken(Reason.NO_ZIP, ""));
        if (directory.items().size() > MOST_ITEMS) throw new NotTaken(Reason.MANY, "");
        for (ZipItem item : directory.items()) judge(item);
        List<ZipItem> wanted = directory.items().stream()
                .filter(item -> !LEFT_OUT.matcher(item.name()).matches())
                .filter(not(item -> item.name().endsWith("/")))
                .toList();
        String base = base(wanted);
        judge(wanted, base);
        return new Parcel(base.replace("/", ""), unpack(wanted, base, bytes, directory.start()));
    }

    private static void judge(ZipItem item) throws NotTaken {
        if (OUTSIDE.matcher(item.name()).matches()) throw new NotTaken(Reason.OUTSIDE, item.name());
        if (item.special()) throw new NotTaken(Reason.LINK, item.name());
        if (item.locked()) throw new NotTaken(Reason.LOCKED, item.name());
        if (item.size() > Shelf.LARGEST_FILE) throw new NotTaken(Reason.LARGE_FILE, item.name());
        if (item.size() > BEST_RATIO * Math.max(1, item.packed())) throw new NotTaken(Reason.BOMB, item.name());
    }

    private static String base(List<ZipItem> items) throws NotTaken {
        List<String> outlines = items.stream()
                .map(ZipItem::name)
                .filter(OUTLINE.asMatchPredicate())
                .toList();
        if (outlines.isEmpty()) throw new NotTaken(Reason.NO_OUTLINE, "");
        if (outlines.size() > 1) throw new NotTaken(Reason.STRANGER, outlines.get(1));
        return outlines.getFirst().substring(0, outlines.getFirst().lastIndexOf('/') + 1);
    }

    /** Files are compared as Windows and macOS do: there, EN/a.md and en/A.md are one file. */
    private static void judge(List<ZipItem> items, String base) throws NotTaken {
        Set<String> seen = new HashSet<>();
        Map<String, String> folders = new HashMap<>();
        long size = 0;
        for (ZipItem item : items) {
            String name = item.name();
            if (!name.startsWith(base) || !holds(name.substring(base.length())))
                throw new NotTaken(Reason.STRANGER, name);
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            String known = folders.merge(folder.toLowerCase(Locale.ROOT), folder, (first, _) -> first);
            if (!seen.add(name.toLowerCase(Locale.ROOT)) || !known.equals(folder))
                throw new NotTaken(Reason.TWICE, name);
            for (String part : name.substring(base.length()).split("/"))
                if (WindowsName.isKept(part)) throw new NotTaken(Reason.WINDOWS, name);
            size += item.size();
        }
        if (size > Source.LARGEST) throw new NotTaken(Reason.LARGE_IN_ALL, "");
    }

    private static Map<String, byte[]> unpack(List<ZipItem> items, String base, Bytes zip, int end) throws NotTaken {
        Map<String, byte[]> files = new TreeMap<>();
        for (ZipItem item : items) {
            Optional<byte[]> file = item.read(zip, end);
            files.put(
                    item.name().substring(base.length()),
                    file.orElseThrow(() -> new NotTaken(Reason.DAMAGED, item.name())));
        }
        return files;
    }
}
