package hearthside.sheet.pdf;

import hearthside.sheet.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/**
 * One PDF file being made: its pages, fonts, structure and fields. A finished pack is sent out and forgotten; what all packs
 * share comes at the end. For one thread.
 */
final class Book implements AutoCloseable {
    private static final byte[] SRGB = Packing.tight(Srgb.profile());
    // What is written last, so that it can speak of all packs.
    private static final int CATALOGUE = 1;
    private static final int PAGES = 2;
    private static final int STRUCTURE = 3;
    private static final int DOCUMENT = 4;
    private static final int RESOURCES = 5;
    private static final int LATE = 5;

    private final String title;
    private final String language;
    private final boolean startsRight;
    private final Profile profile;
    private final Objects objects;
    private final PageTree pages;
    private final Structure structure;
    private final Form form = new Form();
    private final Stamps stamps = new Stamps();
    private final Fonts fonts = new Fonts();

    Book(String title, Locale language, boolean startsRight, Profile profile) {
        this.title = title;
        this.language = language.toLanguageTag();
        this.startsRight = startsRight;
        this.profile = profile;
        objects = new Objects(profile, LATE);
        pages = new PageTree(objects, PAGES);
        structure = new Structure(objects, DOCUMENT, startsRight, profile);
    }

    Profile profile() {
        return profile;
    }

    Objects objects() {
        return objects;
    }

    Structure structure() {
        return structure;
    }

    /** What the pack at hand is made of. */
    Tag root() {
        return structure.part();
    }

    Page page(float width, float height) {
        Page page = new Page(this, new Edge(startsRight, width), height, objects.number());
        pages.add(page);
        return page;
    }

    int pages() {
        return pages.count();
    }

    /** The letters of a face. */
    Typecase letters(Face face) {
        return fonts.of(face);
    }

    /** The fonts and stamps of all pages; a field's appearance uses the same. */
    COSObject resources() {
        return Cos.reference(RESOURCES);
    }

    Stamps.Drawn box(float size, boolean ticked) {
        return stamps.box(this, size, ticked);
    }

    Stamps.Drawn code(Code code) {
        return stamps.code(this, code);
    }

    void field(COSDictionary field) {
        fonts.typed(Faces.ours().text());
        if (profile == Profile.UA2) Cos.fill(field, "Contents", field.getItem("TU")); // ISO 14289-2, 8.9.2
        form.add(field);
    }

    String nextFieldName() {
        return form.nextName();
    }

    /** Nothing more will be said about the pages so far. */
    void endPack(OutputStream out) throws IOException {
        pages.endPack();
        structure.endPack();
        objects.send(out);
    }

    /** What all packs share. */
    void end(OutputStream out) throws IOException {
        pages.end();
        structure.end(STRUCTURE);
        fonts.embed(objects);
        objects.write(RESOURCES, Cos.dictionary("Font", fonts.names(), "XObject", stamps.names()));
        COSDictionary catalogue = catalogue();
        if (!form.isEmpty()) Cos.fill(catalogue, "AcroForm", form.write(objects, fonts.typing()));
        objects.write(CATALOGUE, catalogue);
        objects.end(out, CATALOGUE);
    }

    private COSDictionary catalogue() {
        COSDictionary catalogue = Cos.dictionary("Type", "Catalog", "Pages", Cos.reference(PAGES));
        Cos.fill(catalogue, "StructTreeRoot", Cos.reference(STRUCTURE), "MarkInfo", Cos.inline("Marked", true));
        Cos.fill(catalogue, "Lang", Cos.text(language));
        Cos.fill(
                catalogue,
                "ViewerPreferences",
                startsRight
                        ? Cos.inline("DisplayDocTitle", true, "Direction", "R2L")
                        : Cos.inline("DisplayDocTitle", true));
        return Cos.fill(catalogue, "OutputIntents", Cos.array(outputIntent()), "Metadata", metadata());
    }

    private COSDictionary outputIntent() {
        COSDictionary intent = Cos.inline("Type", "OutputIntent", "S", "GTS_PDFA1");
        Cos.fill(intent, "OutputConditionIdentifier", Cos.text("sRGB"), "Info", Cos.text("sRGB IEC61966-2.1"));
        return Cos.fill(intent, "DestOutputProfile", objects.packed(Cos.dictionary("N", 3), SRGB));
    }

    private COSObject metadata() {
        return objects.packed(Cos.dictionary("Type", "Metadata", "Subtype", "XML"), Xmp.packed(title, profile));
    }

    @Override
    public void close() {
        objects.close();
    }
}
