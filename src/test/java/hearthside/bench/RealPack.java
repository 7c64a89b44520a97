package hearthside.bench;

import hearthside.content.Library;
import hearthside.sheet.Pack;
import hearthside.sheet.PackOrder;
import hearthside.sheet.Sheets;
import hearthside.sheet.TakeHome;
import hearthside.workshop.Paper;
import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a couple takes home from the workshop that Hearthside comes with. */
record RealPack(Workshop workshop, Support support) {
    static RealPack read() {
        var library = Library.read(Path.of("workshop-content"), LocalDate.of(2026, 11, 24));
        var edition = library.workshop("rebuilding-intimacy", "en").orElseThrow();
        return new RealPack(edition.workshop(), library.supports().getFirst());
    }

    /** Every couple has a name of its own on its cover. */
    Pack of(int couple) {
        var order = new PackOrder(
                "Couple " + couple,
                "",
                new PackOrder.Copies.ForBoth(),
                TakeHome.OPEN,
                Map.of(),
                Set.of(),
                Paper.A4,
                false,
                false);
        return Sheets.pack(workshop, support, order);
    }

    /** Packs that are composed when their turn comes, as a room's are. */
    List<Pack> couples(int count) {
        return new AbstractList<>() {
            @Override
            public Pack get(int place) {
                return of(place + 1);
            }

            @Override
            public int size() {
                return count;
            }
        };
    }
}
