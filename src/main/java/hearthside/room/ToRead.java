package hearthside.room;

import hearthside.ballot.Disclosure;
import hearthside.ballot.Picture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the room wrote, for the facilitator to read before anybody sees it. In memory only: after a restart it is gone, and
 * the poll's picture stays as it was.
 *
 * @param texts mixed up, tied to nobody
 * @param letThrough places of the texts that everybody may see
 */
public record ToRead(String poll, List<String> texts, Set<Integer> letThrough) {
    public ToRead {
        texts = List.copyOf(texts);
        letThrough = Set.copyOf(letThrough);
    }

    ToRead letting(int text, boolean through) {
        var after = new HashSet<>(letThrough);
        if (through) after.add(text);
        else after.remove(text);
        return new ToRead(poll, texts, after);
    }

    Picture picture() {
        return Disclosure.ofWords(letThrough.stream().sorted().map(texts::get).toList());
    }
}
