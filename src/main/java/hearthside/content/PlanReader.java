package hearthside.content;

import hearthside.workshop.Block;
import hearthside.workshop.Planning;
import hearthside.workshop.Planning.Practice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the practices that a couple may choose from. */
final class PlanReader {
    private PlanReader() {}

    static Supplier<Block> read(Piece piece, Entries keys) {
        String title = keys.required("Title", "Your plan");
        if (keys.many("Practice").isEmpty())
            keys.margin()
                    .error(
                            keys.line(),
                            Advice.nothingIn(Kind.PLAN, "Practice: ten-minutes | Ten quiet minutes | Our day"));
        List<Practice> practices = practices(keys);
        return () -> new Planning(piece.id(), title, practices);
    }

    private static List<Practice> practices(Entries keys) {
        List<Practice> practices = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entry entry : keys.many("Practice")) {
            if (entry.value().isEmpty()) continue;
            List<String> parts = entry.parts();
            if (parts.size() != 3 || parts.contains("") || !BlockId.fits(parts.getFirst()))
                keys.error(entry, BlockAdvice.notAPractice(entry.value()));
            else if (!ids.add(parts.getFirst())) keys.error(entry, BlockAdvice.practiceTwice(parts.getFirst()));
            else practices.add(new Practice(parts.get(0), parts.get(1), parts.get(2)));
        }
        return practices;
    }
}
