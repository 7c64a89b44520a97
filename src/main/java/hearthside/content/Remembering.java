package hearthside.content;

import hearthside.sheet.Copyfitter;
import hearthside.sheet.Pack;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks once about each pack. A folder is read whenever somebody looks, and mostly nothing has changed. */
final class Remembering implements Copyfitter {
    private static final int MOST = 500;

    private final Copyfitter asked;
    private final Map<Pack, Integer> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pack, Integer> eldest) {
            return size() > MOST;
        }
    };

    Remembering(Copyfitter asked) {
        this.asked = asked;
    }

    @Override
    public synchronized int pages(Pack pack) {
        return pages.computeIfAbsent(pack, asked::pages);
    }
}
