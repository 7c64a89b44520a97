package hearthside.sheet.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** Fields to fill in on a device, and their printed counterparts. */
final class Fields {
    private static final int MULTILINE = 1 << 12;
    /** Around a box, in points: on a screen what is cut off at the very edge of a line may take the line with it. */
    private static final float AIR = 1;

    private static final int LEFT = 0;
    private static final int RIGHT = 2;

    private Fields() {}

    /** What a reader's software sets new words in. */
    static String typing(float size) {
        return "/" + Fonts.HAND + " " + Math.round(size) + " Tf " + Colour.INK.operands + " rg";
    }

    /**
     * A frame to type in.
     *
     * @param label what is heard and shown when it is reached
     */
    static void text(Book book, Page page, Tag parent, String label, Frame frame, Typed typed) {
        page.artifact(ink -> {
            ink.stroke(Colour.INK, Format.HAIR);
            ink.rounded(frame.x(), frame.top(), frame.width(), frame.depth(), 3, "S");
        });
        boolean several = frame.depth() > 36 || typed.lines().size() > 1;
        Tag form = parent.add("Form");
        COSArray box = page.box(frame.x(), frame.top(), frame.width(), frame.depth());
        COSDictionary field = page.annotation(form, "Widget", box, "FT", "Tx");
        Cos.fill(
                field,
                "T",
                Cos.text(book.nextFieldName()),
                "TU",
                Cos.text(label),
                "DA",
                Cos.text(typing(typed.size())),
                "Ff",
                several ? MULTILINE : 0,
                "Q",
                page.edge().right() ? RIGHT : LEFT,
                "MK",
                Cos.inline(),
                "AP",
                Cos.inline("N", typed(book, frame, page.edge().of(frame.width()), typed.lines())));
        if (!typed.value().isEmpty()) Cos.fill(field, "V", Cos.text(typed.value()), "DV", Cos.text(typed.value()));
        book.field(field);
    }

    private static COSObject typed(Book book, Frame frame, Edge edge, List<Line> written) {
        Ink ink = new Ink(frame.depth(), edge, book);
        ink.say("/Tx BMC ");
        ink.text(written, Frame.INSET, Math.max(0, Math.min(Frame.INSET, frame.depth() - height(written)) - 1));
        ink.say("EMC");
        return appearance(book, ink, frame.width(), frame.depth());
    }

    private static float height(List<Line> lines) {
        float height = 0;
        for (Line line : lines) height += line.style().leading();
        return height;
    }

    private static COSObject appearance(Book book, Ink ink, float width, float height) {
        return appearance(book, ink, Cos.numbers(0, 0, width, height));
    }

    private static COSObject appearance(Book book, Ink ink, COSArray clip) {
        COSDictionary form = Cos.dictionary("Type", "XObject", "Subtype", "Form", "Resources", book.resources());
        return book.objects().stream(Cos.fill(form, "BBox", clip), ink.bytes());
    }

    /** A box to tick on a device. */
    static void box(Book book, Page page, Tag parent, String label, float x, float top, float size, boolean ticked) {
        Tag form = parent.add("Form");
        COSDictionary field = page.annotation(
                form, "Widget", page.box(x - AIR, top - AIR, size + 2 * AIR, size + 2 * AIR), "FT", "Btn");
        String state = ticked ? "Yes" : "Off";
        Cos.fill(
                field,
                "T",
                Cos.text(book.nextFieldName()),
                "TU",
                Cos.text(label),
                "AS",
                state,
                "V",
                state,
                "MK",
                Cos.inline("CA", Cos.text("4")),
                "AP",
                Cos.inline(
                        "N",
                        Cos.inline(
                                "Off",
                                book.box(size, false).object(),
                                "Yes",
                                book.box(size, true).object())));
        book.field(field);
    }

    static COSObject state(Book book, float size, boolean ticked) {
        Ink ink = new Ink(size, Edge.left(size), book);
        draw(ink, 0, 0, size, ticked);
        return appearance(book, ink, Cos.numbers(-AIR, -AIR, size + AIR, size + AIR));
    }

    /** A box on paper. */
    static void printedBox(Page page, Tag parent, String label, float x, float top, float size, boolean ticked) {
        Tag form = parent.add("Form").alternative(label);
        if (ticked) form.attribute("PrintField", "Role", "cb", page.checked(), "on");
        else form.attribute("PrintField", "Role", "cb"); // not ticked, if nothing is said: ISO 32000-1, table 348
        page.tagged(form, ink -> ink.tickBox(x, top, size, ticked));
    }

    /** Room to write on paper; {@code lines} draws it. */
    static void printedLines(Page page, Tag parent, String label, Consumer<Ink> lines) {
        Tag form = parent.add("Form").alternative(label).attribute("PrintField", "Role", "tv");
        page.tagged(form, lines);
    }

    private static void draw(Ink ink, float x, float top, float size, boolean ticked) {
        float half = Format.BOX_LINE / 2;
        ink.fill(Colour.WHITE).stroke(Colour.INK, Format.BOX_LINE);
        ink.rounded(x + half, top + half, size - 2 * half, size - 2 * half, Format.mm(0.6f), "B");
        if (ticked) ink.check(x, top, size);
    }

    /** Where a field stands. Points, from the top left corner. */
    record Frame(float x, float top, float width, float depth) {
        static final float INSET = 4;
    }

    /**
     * What a field holds before anybody typed.
     *
     * @param lines the value as it looks
     * @param size of the type, in points
     */
    record Typed(String value, List<Line> lines, float size) {}
}
