package hearthside.sheet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One PDF file being made: its pages, fonts, structure and fields. For one thread. */
final class Book implements AutoCloseable {
    private static final byte[] SRGB = Srgb.profile();

    private final PDDocument document = new PDDocument();
    private final String title;
    private final String language;
    private final boolean startsRight;
    private final Tag root = new Tag("Document");
    private final List<Page> pages = new ArrayList<>();
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final COSDictionary resources = Cos.dictionary("Font", new COSDictionary());
    private final TreeMap<Integer, COSBase> parents = new TreeMap<>();
    private final List<COSDictionary> fields = new ArrayList<>();
    private final Map<String, COSDictionary> boxes = new HashMap<>();
    private final CRC32 fingerprint = new CRC32();
    private int nextParent;

    Book(String title, String language, boolean startsRight) {
        this.title = title;
        this.language = language;
        this.startsRight = startsRight;
        if (startsRight) root.attribute("Layout", "WritingMode", "RlTb");
        document.getDocument().setVersion(1.7f);
    }

    Tag root() {
        return root;
    }

    Page page(float width, float height) {
        Page page = new Page(this, new Edge(startsRight, width), height, nextParent++);
        pages.add(page);
        return page;
    }

    int pages() {
        return pages.size();
    }

    EmbeddedFont font(Face face) {
        return fonts.computeIfAbsent(face, known -> new EmbeddedFont(known, "F" + fonts.size()));
    }

    /** The fonts of all pages; a field's appearance uses the same. */
    COSDictionary resources() {
        return resources;
    }

    /** A box's look, ticked or not: made once for each size. */
    COSDictionary box(float size, boolean ticked) {
        return boxes.computeIfAbsent(size + " " + ticked, _ -> Fields.state(this, size, ticked));
    }

    int parent(COSDictionary element) {
        parents.put(nextParent, element);
        return nextParent++;
    }

    void field(COSDictionary field) {
        fields.add(field);
    }

    String nextFieldName() {
        return "f" + (fields.size() + 1);
    }

    COSStream stream(byte[] content) {
        return stream(content, true);
    }

    /** Content that is compressed already. */
    COSStream packed(byte[] deflated) {
        fingerprint.update(deflated);
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(deflated);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private COSStream stream(byte[] content, boolean compressed) {
        fingerprint.update(content);
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out =
                compressed ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory
        }
        return stream;
    }

    void write(OutputStream out) throws IOException {
        for (Page page : pages) {
            document.addPage(page.close(resources));
            parents.put(page.number(), page.owners());
        }
        embedFonts();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        Cos.fill(
                catalog,
                "StructTreeRoot",
                structure(),
                "MarkInfo",
                Cos.inline("Marked", true),
                "Lang",
                Cos.text(language),
                "ViewerPreferences",
                startsRight
                        ? Cos.inline("DisplayDocTitle", true, "Direction", "R2L")
                        : Cos.inline("DisplayDocTitle", true),
                "OutputIntents",
                Cos.array(outputIntent()),
                "Metadata",
                metadata());
        if (!fields.isEmpty()) catalog.setItem(COSName.ACRO_FORM, form());
        document.setDocumentId(fingerprint.getValue()); // no clock: the same input gives the same bytes
        document.save(out);
    }

    private void embedFonts() throws IOException {
        COSDictionary names = resources.getCOSDictionary(COSName.FONT);
        for (EmbeddedFont font : fonts.values()) {
            font.embed(this);
            Cos.fill(names, font.name, font.object);
        }
    }

    private COSDictionary structure() {
        COSDictionary tree = Cos.dictionary("Type", "StructTreeRoot", "K", root.element());
        root.write(tree);
        COSArray numbers = new COSArray();
        parents.forEach((key, owner) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(owner);
        });
        return Cos.fill(tree, "ParentTree", Cos.dictionary("Nums", numbers), "ParentTreeNextKey", nextParent);
    }

    private COSDictionary outputIntent() {
        return Cos.inline(
                "Type", "OutputIntent",
                "S", "GTS_PDFA1",
                "OutputConditionIdentifier", Cos.text("sRGB"),
                "Info", Cos.text("sRGB IEC61966-2.1"),
                "DestOutputProfile", Cos.fill(stream(SRGB), "N", 3));
    }

    /** Uncompressed, as archives want it. */
    private COSStream metadata() {
        byte[] words = Xmp.of(title, language).getBytes(StandardCharsets.UTF_8);
        return Cos.fill(stream(words, false), "Type", "Metadata", "Subtype", "XML");
    }

    private COSDictionary form() {
        return Cos.dictionary(
                "Fields", Cos.array(fields),
                "DR", Cos.inline("Font", Cos.inline(FormFont.NAME, FormFont.object(this))),
                "DA", Cos.text(Fields.typing(12)));
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it holds nothing but memory
        }
    }
}
