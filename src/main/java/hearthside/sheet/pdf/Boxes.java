package hearthside.sheet.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** Boxes to tick, drawn once for each size and used wherever one stands, on paper as in a field. */
final class Boxes {
    private final Map<Box, Drawn> drawn = new HashMap<>();
    private final COSDictionary names = new COSDictionary();

    private record Box(float size, boolean ticked) {}

    record Drawn(String name, COSObject object) {}

    Drawn of(Book book, float size, boolean ticked) {
        Box box = new Box(size, ticked);
        Drawn known = drawn.get(box);
        return known == null ? draw(book, box) : known;
    }

    private Drawn draw(Book book, Box box) {
        Drawn first = new Drawn("B" + drawn.size(), Fields.state(book, box.size(), box.ticked()));
        Cos.fill(names, first.name(), first.object());
        drawn.put(box, first);
        return first;
    }

    /** By the names that content calls them. */
    COSDictionary names() {
        return names;
    }
}
