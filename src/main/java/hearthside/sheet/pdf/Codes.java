package hearthside.sheet.pdf;

import io.nayuki.qrcodegen.QrCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Codes to scan. They hold a room's address and nothing of anybody's, and every pack of a room has the same: the last ones are kept. */
final class Codes {
    private static final int KEPT = 16;
    private static final Map<String, QrCode> RECENT =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, QrCode> eldest) {
                    return size() > KEPT;
                }
            });

    private Codes() {}

    static QrCode of(String content) {
        return RECENT.computeIfAbsent(content, words -> QrCode.encodeText(words, QrCode.Ecc.MEDIUM));
    }
}
