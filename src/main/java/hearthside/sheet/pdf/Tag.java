package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** What a piece of content is: one element of the structure that readers' software goes by. */
final class Tag {
    final String type;
    private final List<Kid> kids = new ArrayList<>();
    private final List<COSDictionary> attributes = new ArrayList<>();
    private String alternative = "";
    private final COSDictionary element = new COSDictionary();

    private sealed interface Kid {
        record Child(Tag tag) implements Kid {}

        record Marked(COSDictionary page, int id) implements Kid {}

        record Annotation(COSDictionary page, COSDictionary annotation) implements Kid {}
    }

    Tag(String type) {
        this.type = type;
    }

    Tag add(String childType) {
        return add(new Tag(childType));
    }

    Tag add(Tag child) {
        kids.add(new Kid.Child(child));
        return child;
    }

    /** What is heard in place of the content. */
    Tag alternative(String words) {
        alternative = words;
        return this;
    }

    /** @param owner the standard's name for the group the entries belong to */
    Tag attribute(String owner, Object... entries) {
        attributes.add(Cos.fill(Cos.inline("O", owner), entries));
        return this;
    }

    /** Where a figure or a table stands: x, bottom, right, top as PDF counts them. */
    Tag box(COSArray box) {
        return attribute("Layout", "Placement", "Block", "BBox", box);
    }

    void mark(COSDictionary page, int id) {
        kids.add(new Kid.Marked(page, id));
    }

    void own(COSDictionary page, COSDictionary annotation) {
        kids.add(new Kid.Annotation(page, annotation));
    }

    COSDictionary element() {
        return element;
    }

    /** Writes this tag and everything under it into the document's own objects. */
    void write(COSDictionary parent) {
        Cos.fill(element, "S", type, "P", parent);
        if (!alternative.isEmpty()) element.setItem(COSName.ALT, Cos.text(alternative));
        if (attributes.size() == 1) element.setItem(COSName.A, attributes.getFirst());
        if (attributes.size() > 1) element.setItem(COSName.A, Cos.array(attributes));
        kids.stream()
                .map(Tag::page)
                .filter(page -> page != NOWHERE)
                .findFirst()
                .ifPresent(page -> element.setItem(COSName.PG, page));
        COSArray array = Cos.array(kids.stream().map(this::kid).toList());
        if (array.size() == 1 && array.get(0) instanceof COSInteger only) element.setItem(COSName.K, only);
        else if (array.size() > 0) element.setItem(COSName.K, array);
        for (Kid kid : kids) if (kid instanceof Kid.Child(Tag tag)) tag.write(element);
    }

    private static final COSDictionary NOWHERE = new COSDictionary();

    private static COSDictionary page(Kid kid) {
        return switch (kid) {
            case Kid.Child _ -> NOWHERE;
            case Kid.Marked marked -> marked.page();
            case Kid.Annotation annotation -> annotation.page();
        };
    }

    private COSBase kid(Kid kid) {
        boolean here = page(kid) == element.getItem(COSName.PG);
        return switch (kid) {
            case Kid.Child child -> child.tag().element;
            case Kid.Marked marked ->
                here
                        ? COSInteger.get(marked.id())
                        : Cos.inline("Type", "MCR", "Pg", marked.page(), "MCID", marked.id());
            case Kid.Annotation annotation ->
                Cos.inline("Type", "OBJR", "Obj", annotation.annotation(), "Pg", annotation.page());
        };
    }
}
