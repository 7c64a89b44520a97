package hearthside.sheet.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** What is drawn once in a document and stands in many places: boxes to tick, on paper as in a field, and codes to scan. */
final class Stamps {
    private final Map<Object, Drawn> drawn = new HashMap<>();
    private final COSDictionary names = new COSDictionary();

    private record Box(float size, boolean ticked) {}

    record Drawn(String name, COSObject object) {}

    Drawn box(Book book, float size, boolean ticked) {
        Box box = new Box(size, ticked);
        Drawn known = drawn.get(box);
        return known == null ? keep(box, Fields.state(book, size, ticked)) : known;
    }

    Drawn code(Book book, Code code) {
        Drawn known = drawn.get(code);
        return known == null ? keep(code, code.draw(book)) : known;
    }

    private Drawn keep(Object what, COSObject form) {
        Drawn first = new Drawn("X" + drawn.size(), form);
        Cos.fill(names, first.name(), form);
        drawn.put(what, first);
        return first;
    }

    /** By the names that content calls them. */
    COSDictionary names() {
        return names;
    }
}
