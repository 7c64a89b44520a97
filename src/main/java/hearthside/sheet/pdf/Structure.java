package hearthside.sheet.pdf;

import hearthside.sheet.Profile;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/**
 * What a file is made of, for those who hear it: a document of packs, and the way back from content to what it is. A finished
 * pack leaves the numbers of two objects here.
 */
final class Structure {
    private static final String PDF_2 = "http://iso.org/pdf2/ssn";

    private final Objects objects;
    private final int document;
    private final COSDictionary namespace = new COSDictionary();
    private final COSDictionary onRoot = new COSDictionary();
    private final List<Integer> parts = new ArrayList<>();
    private final List<Integer> leaves = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>();
    private final boolean startsRight;
    private Tag part;
    private int firstKey;

    /** Spells what a key of the parent tree leads to. */
    interface Owner {
        void spell(Spelling out);
    }

    /** @param document the number of the element on top */
    Structure(Objects objects, int document, boolean startsRight, Profile profile) {
        this.objects = objects;
        this.document = document;
        this.startsRight = startsRight;
        part = empty();
        if (profile == Profile.UA2) meansPdf2();
    }

    /** In PDF 2.0 every element tells whose word its type is (ISO 32000-2, 14.8.6). */
    private void meansPdf2() {
        COSObject pdf2 = objects.write(Cos.dictionary("Type", "Namespace", "NS", Cos.text(PDF_2)));
        Cos.fill(namespace, "NS", pdf2);
        Cos.fill(onRoot, "Namespaces", Cos.array(pdf2));
    }

    private Tag empty() {
        Tag empty = new Tag("Part");
        return startsRight ? empty.attribute("Layout", "WritingMode", "RlTb") : empty;
    }

    /** What the pack at hand is made of. */
    Tag part() {
        return part;
    }

    /** @return the key by which a page or an annotation finds what it belongs to */
    int key(Owner owner) {
        owners.add(owner);
        return firstKey + owners.size() - 1;
    }

    void endPack() {
        part.write(objects, document, namespace);
        parts.add(part.number(objects));
        part = empty();
        if (owners.isEmpty()) return;
        int leaf = objects.number();
        objects.write(leaf, this::leaf);
        leaves.add(leaf);
        firstKey += owners.size();
        owners.clear();
    }

    private void leaf(Spelling out) {
        out.say("<</Limits[")
                .number(firstKey)
                .number(firstKey + owners.size() - 1)
                .say("]/Nums[");
        int key = firstKey;
        for (Owner owner : owners) owner.spell(out.number(key++));
        out.say("]>>");
    }

    void end(int root) {
        objects.write(document, out -> {
            out.say("<</S/Document/P").reference(root).entries(namespace).say("/K");
            out.references(parts).say(">>");
        });
        objects.write(root, out -> {
            out.say("<</Type/StructTreeRoot/K").reference(document).entries(onRoot);
            out.say("/ParentTree<</Kids").references(leaves).say(">>");
            out.say("/ParentTreeNextKey").number(firstKey).say(">>");
        });
    }
}
