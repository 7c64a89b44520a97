package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;

/**
 * One page being filled. Everything on it is either tagged or an artifact. Points, from the top and from the edge that reading
 * starts from.
 */
final class Page {
    final float width;
    final float height;
    private final Book book;
    private final Edge edge;
    private final Ink ink;
    private final int number;
    private final int key;
    private final List<Tag> owners = new ArrayList<>();
    private final List<COSDictionary> annotations = new ArrayList<>();
    private @Nullable Tag open;

    /** @param number this page's number as an object */
    Page(Book book, Edge edge, float height, int number) {
        this.book = book;
        this.edge = edge;
        this.width = edge.width();
        this.height = height;
        this.number = number;
        this.key = book.structure().key(this::owners);
        this.ink = new Ink(height, edge, book);
    }

    Edge edge() {
        return edge;
    }

    /** What follows content of the same tag goes on with it. */
    void tagged(Tag tag, Consumer<Ink> content) {
        if (open != tag) begin(tag);
        content.accept(ink);
    }

    private void begin(Tag tag) {
        close();
        open = tag;
        int id = owners.size();
        owners.add(tag);
        tag.mark(number, id);
        ink.say("/").say(tag.type).say("<</MCID ").whole(id).say(">>BDC\n");
    }

    private void close() {
        if (open != null) ink.say("EMC\n");
        open = null;
    }

    /** Lines, tints and marks that say nothing by themselves. */
    void artifact(Consumer<Ink> content) {
        close();
        ink.say("/Artifact BMC\n");
        content.accept(ink);
        ink.say("EMC\n");
    }

    void foot(Consumer<Ink> content) {
        close();
        ink.say("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");
        content.accept(ink);
        ink.say("EMC\n");
    }

    void text(Tag tag, List<Line> lines, float x, float top) {
        if (!lines.isEmpty()) tagged(tag, pen -> pen.text(lines, x, top));
    }

    /** How this file's version of PDF says that a printed box is ticked (PrintField attributes). */
    String checked() {
        return switch (book.profile()) {
            case UA1 -> "checked";
            case UA2 -> "Checked";
        };
    }

    /** A rectangle as PDF counts it, from the bottom left corner. */
    COSArray box(float x, float top, float boxWidth, float depth) {
        float left = edge.left(x, boxWidth);
        return Cos.numbers(left, height - top - depth, left + boxWidth, height - top);
    }

    /** Something to press or fill in, which belongs to a tag. It may be added to until its pack ends. */
    COSDictionary annotation(Tag tag, String kind, COSArray box, Object... entries) {
        close();
        Objects objects = book.objects();
        int annotation = objects.number();
        COSDictionary object = Cos.dictionary("Type", "Annot", "Subtype", kind, "Rect", box, "F", 4);
        Cos.fill(
                object,
                "P",
                Cos.reference(number),
                "StructParent",
                book.structure().key(out -> out.reference(tag.number(objects))));
        Cos.fill(object, entries);
        object.setKey(new COSObjectKey(annotation, 0));
        annotations.add(object);
        tag.own(number, annotation);
        return object;
    }

    /** @param parent the number of the node of the page tree above */
    void write(Objects objects, int parent) {
        close();
        COSDictionary page = Cos.dictionary("Type", "Page", "Parent", Cos.reference(parent), "MediaBox", box());
        Cos.fill(page, "Contents", objects.stream(new COSDictionary(), ink.bytes()), "Resources", book.resources());
        Cos.fill(page, "StructParents", key, "Tabs", "S");
        for (COSDictionary annotation : annotations)
            objects.write((int) annotation.getKey().getNumber(), out -> out.value(annotation));
        if (!annotations.isEmpty())
            Cos.fill(
                    page,
                    "Annots",
                    Cos.array(annotations.stream().map(Cos::reference).toList()));
        objects.write(number, out -> out.value(page));
    }

    private COSArray box() {
        return Cos.numbers(0, 0, width, height);
    }

    int number() {
        return number;
    }

    private void owners(Spelling out) {
        out.say("[");
        for (Tag tag : owners) out.reference(tag.number(book.objects()));
        out.say("]");
    }
}
