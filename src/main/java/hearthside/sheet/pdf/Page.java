package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One page being filled. Everything on it is either tagged or an artifact. Points, from the top and from the edge that reading
 * starts from.
 */
final class Page {
    final float width;
    final float height;
    private final Book book;
    private final Edge edge;
    private final PDPage page;
    private final Ink ink;
    private final int number;
    private final List<COSBase> owners = new ArrayList<>();
    private final COSArray annotations = new COSArray();

    /** @param number this page's key in the parent tree */
    Page(Book book, Edge edge, float height, int number) {
        this.book = book;
        this.edge = edge;
        this.width = edge.width();
        this.height = height;
        this.number = number;
        this.ink = new Ink(height, edge, book);
        this.page = new PDPage(new PDRectangle(width, height));
    }

    Edge edge() {
        return edge;
    }

    void tagged(Tag tag, Consumer<Ink> content) {
        int id = owners.size();
        owners.add(tag.element());
        tag.mark(object(), id);
        ink.say("/").say(tag.type).say("<</MCID ").say(Integer.toString(id)).say(">>BDC\n");
        content.accept(ink);
        ink.say("EMC\n");
    }

    /** Lines, tints and marks that say nothing by themselves. */
    void artifact(Consumer<Ink> content) {
        ink.say("/Artifact BMC\n");
        content.accept(ink);
        ink.say("EMC\n");
    }

    void foot(Consumer<Ink> content) {
        ink.say("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");
        content.accept(ink);
        ink.say("EMC\n");
    }

    void text(Tag tag, List<Line> lines, float x, float top) {
        if (!lines.isEmpty()) tagged(tag, pen -> pen.text(lines, x, top));
    }

    /** A rectangle as PDF counts it, from the bottom left corner. */
    COSArray box(float x, float top, float boxWidth, float depth) {
        float left = edge.left(x, boxWidth);
        return Cos.numbers(left, height - top - depth, left + boxWidth, height - top);
    }

    /** Something to press or fill in, which belongs to a tag. */
    COSDictionary annotation(Tag tag, String kind, COSArray box, Object... entries) {
        COSDictionary annotation = Cos.dictionary("Type", "Annot", "Subtype", kind, "Rect", box, "F", 4, "P", object());
        Cos.fill(annotation, entries);
        annotations.add(annotation);
        tag.own(object(), annotation);
        annotation.setInt(COSName.STRUCT_PARENT, book.parent(tag.element()));
        return annotation;
    }

    COSDictionary object() {
        return page.getCOSObject();
    }

    PDPage close(COSDictionary resources) {
        COSDictionary object = object();
        Cos.fill(object, "Contents", book.stream(ink.bytes()), "Resources", resources);
        Cos.fill(object, "StructParents", number, "Tabs", "S");
        if (annotations.size() > 0) object.setItem(COSName.ANNOTS, annotations);
        return page;
    }

    int number() {
        return number;
    }

    COSArray owners() {
        return Cos.array(owners);
    }
}
