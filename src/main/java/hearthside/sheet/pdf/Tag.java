package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** What a piece of content is: one element of the structure that readers' software goes by. */
final class Tag {
    private static final int NOWHERE = 0;

    /** Types that PDF 2.0 retired: without a namespace they mean what they meant in PDF 1.7 (ISO 32000-2, 14.8.6.1). */
    private static final Set<String> RETIRED = Set.of(
            "Art", "BlockQuote", "TOC", "TOCI", "Index", "Private", "Quote", "Note", "Reference", "BibEntry", "Code");

    final String type;
    private final List<Kid> kids = new ArrayList<>();
    private final List<COSDictionary> attributes = new ArrayList<>();
    private String alternative = "";
    private int number;

    /** Pages and annotations go by their numbers as objects. */
    private sealed interface Kid {
        record Child(Tag tag) implements Kid {}

        record Marked(int page, int id) implements Kid {}

        record Annotation(int page, int number) implements Kid {}
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

    void mark(int page, int id) {
        kids.add(new Kid.Marked(page, id));
    }

    void own(int page, int annotation) {
        kids.add(new Kid.Annotation(page, annotation));
    }

    /** This element's number as an object: given when somebody first asks, since drafts that are thrown away have none. */
    int number(Objects objects) {
        if (number == 0) number = objects.number();
        return number;
    }

    /**
     * Writes this tag and everything under it.
     *
     * @param namespace what tells whose words the types are, or nothing
     */
    void write(Objects objects, int parent, COSDictionary namespace) {
        int here = page();
        for (Kid kid : kids) if (kid instanceof Kid.Child(Tag tag)) tag.write(objects, number(objects), namespace);
        objects.write(number(objects), out -> {
            out.say("<</S/").say(type).say("/P").reference(parent);
            if (!RETIRED.contains(type)) out.entries(namespace);
            if (!alternative.isEmpty()) out.say("/Alt").value(Cos.text(alternative));
            if (!attributes.isEmpty()) out.say("/A").value(only(attributes));
            if (here != NOWHERE) out.say("/Pg").reference(here);
            if (!kids.isEmpty()) kids(objects, here, out.say("/K"));
            out.say(">>");
        });
    }

    private static COSBase only(List<COSDictionary> attributes) {
        return attributes.size() == 1 ? attributes.getFirst() : Cos.array(attributes);
    }

    /** The first that it has content on. */
    private int page() {
        for (Kid kid : kids)
            switch (kid) {
                case Kid.Child _ -> {}
                case Kid.Marked marked -> {
                    return marked.page();
                }
                case Kid.Annotation annotation -> {
                    return annotation.page();
                }
            }
        return NOWHERE;
    }

    private void kids(Objects objects, int here, Spelling out) {
        if (kids.size() > 1) out.say("[");
        for (Kid kid : kids)
            switch (kid) {
                case Kid.Child(Tag tag) -> out.reference(tag.number(objects));
                case Kid.Marked(int page, int id) when page == here -> out.number(id);
                case Kid.Marked(int page, int id) ->
                    out.say("<</Type/MCR/Pg")
                            .reference(page)
                            .say("/MCID")
                            .number(id)
                            .say(">>");
                case Kid.Annotation(int page, int annotation) ->
                    out.say("<</Type/OBJR/Obj")
                            .reference(annotation)
                            .say("/Pg")
                            .reference(page)
                            .say(">>");
            }
        if (kids.size() > 1) out.say("]");
    }
}
