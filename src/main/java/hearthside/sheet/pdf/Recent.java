package hearthside.sheet.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The last things made, by what they were made of: for what most documents share. Neither may say anything that somebody wrote,
 * beyond which letters there were. May be used by many threads at once.
 */
final class Recent<K, V> {
    private final Map<K, V> made;

    /** @param kept how many; then the one that nobody asked for longest is forgotten */
    Recent(int kept) {
        made = new LinkedHashMap<>(kept, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > kept;
            }
        };
    }

    synchronized V of(K key, Supplier<V> make) {
        return made.computeIfAbsent(key, _ -> make.get());
    }
}
