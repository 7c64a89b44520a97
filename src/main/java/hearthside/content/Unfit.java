package hearthside.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bytes that are no article, by what they begin with or are made of. */
final class Unfit {
    private Unfit() {}

    /** Nothing if these bytes are text. */
    static Optional<Refusal> reason(byte[] bytes) {
        if (bytes.length > Article.LARGEST) return Optional.of(Refusal.because("too-large"));
        if (twoByte(bytes)) return Optional.of(Refusal.because("two-byte"));
        if (document(bytes)) return Optional.of(Refusal.because("document"));
        if (IntStream.range(0, bytes.length).anyMatch(at -> bytes[at] == 0))
            return Optional.of(Refusal.because("binary"));
        Text.Decoded decoded = Text.decode(bytes);
        if (decoded.broken())
            return Optional.of(Refusal.because("not-utf-8", decoded.lines().size()));
        if (decoded.lines().stream().allMatch(Line::blank)) return Optional.of(Refusal.because("empty"));
        if (webPage(bytes)) return Optional.of(Refusal.because("web-page"));
        return Optional.empty();
    }

    /** The mark of UTF-16, which Windows calls Unicode. */
    private static boolean twoByte(byte[] bytes) {
        return starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
    }

    /** PDF, ZIP (and so docx and odt), the older Word, and RTF. */
    private static boolean document(byte[] bytes) {
        return starts(bytes, '%', 'P', 'D', 'F')
                || starts(bytes, 'P', 'K', 3, 4)
                || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)
                || starts(bytes, '{', '\\', 'r', 't', 'f');
    }

    private static boolean starts(byte[] bytes, int... signature) {
        return bytes.length >= signature.length
                && IntStream.range(0, signature.length).allMatch(at -> (bytes[at] & 0xff) == signature[at]);
    }

    private static boolean webPage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 500), StandardCharsets.UTF_8);
        return start.toLowerCase(Locale.ROOT)
                .replace("\ufeff", "")
                .strip()
                .matches("(?s)(<\\?xml.*)?<(!doctype html|html)\\b.*");
    }
}
