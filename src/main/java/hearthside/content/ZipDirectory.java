package hearthside.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directory at the end of a zip. It alone says which entries are links; a reader that goes by the headers in front of the
 * entries cannot know. What is not exactly a small, plain zip is none here: no parts, no 64-bit sizes, nothing before or
 * behind it.
 *
 * @param start where the directory begins: entries end before it
 */
record ZipDirectory(List<ZipItem> items, int start) {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ITEM = 0x02014b50;
    private static final int ITEM_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    static Optional<ZipDirectory> of(Bytes zip) {
        int end = zip.length() - END_LENGTH;
        int first = Math.max(0, end - LONGEST_COMMENT);
        for (int at = end; at >= first; at--)
            if (zip.number(at) == END && zip.half(at + 20) == end - at) return directory(zip, at);
        return Optional.empty();
    }

    private static Optional<ZipDirectory> directory(Bytes zip, int end) {
        long start = zip.unsigned(end + 16);
        boolean whole = zip.number(end + 4) == 0 && zip.half(end + 8) == zip.half(end + 10);
        if (!whole || start + zip.unsigned(end + 12) != end) return Optional.empty();
        return items(zip, (int) start, end, zip.half(end + 10)).map(items -> new ZipDirectory(items, (int) start));
    }

    private static Optional<List<ZipItem>> items(Bytes zip, int start, int end, int count) {
        List<ZipItem> items = new ArrayList<>();
        int at = start;
        for (; items.size() < count && at + ITEM_LENGTH <= end && zip.number(at) == ITEM; at += length(zip, at)) {
            if (at + length(zip, at) > end) return Optional.empty();
            items.add(item(zip, at));
        }
        return items.size() == count && at == end ? Optional.of(items) : Optional.empty();
    }

    private static int length(Bytes zip, int at) {
        return ITEM_LENGTH + zip.half(at + 28) + zip.half(at + 30) + zip.half(at + 32);
    }

    private static ZipItem item(Bytes zip, int at) {
        return new ZipItem(
                zip.slice(at + ITEM_LENGTH, zip.half(at + 28)),
                zip.half(at + 8),
                zip.half(at + 10),
                zip.half(at + 40),
                zip.unsigned(at + 16),
                zip.unsigned(at + 20),
                zip.unsigned(at + 24),
                zip.number(at + 42));
    }
}
