package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.Pack;
import hearthside.sheet.Sheet;
import hearthside.sheet.pdf.Pager.Placed;
import java.util.ArrayList;
import java.util.List;

/** Sets packs into a book, page after page. */
final class Typesetter {
    private static final float MOSTLY_EMPTY = 0.45f;
    private final Book book;
    private final Setter setter;

    Typesetter(Book book, Setter setter) {
        this.book = book;
        this.setter = setter;
    }

    void set(Pack pack) {
        Format format = Format.of(pack.paper(), pack.largePrint());
        Desk desk = new Desk(
                book, format, Styles.of(format, pack.labels().locale()), setter, pack.labels(), pack.fillable(), 0);
        for (Sheet sheet : pack.sheets()) set(desk, sheet, pack.credit());
    }

    /** An empty back, so that the next pack starts on a sheet of its own. */
    void turnToOddPage(Pack next) {
        Format format = Format.of(next.paper(), next.largePrint());
        if (book.pages() % 2 == 1) book.page(format.width(), format.height()).artifact(_ -> {});
    }

    private void set(Desk desk, Sheet sheet, String credit) {
        setter.hadGaps();
        Foot foot = new Foot(desk, sheet.foot(), credit);
        Draft draft = draft(desk, sheet, foot);
        if (setter.hadGaps()) {
            foot = new Foot(desk, desk.labels().say("foot.gaps", sheet.foot()), credit);
            draft = draft(desk, sheet, foot);
        }
        // Better a little closer than three lines on a page of their own.
        for (int steps = 1; steps <= Desk.TIGHTEST && draft.wasteful(); steps++) {
            Draft tighter = draft(desk.tighter(steps), sheet, foot);
            if (tighter.pages().size() < draft.pages().size()) draft = tighter;
        }
        book.root().add(draft.section());
        int number = 0;
        boolean bare = sheet.elements().stream().anyMatch(Element.ToCut.class::isInstance);
        for (List<Placed> blocks : draft.pages()) {
            Page page = book.page(desk.format().width(), desk.format().height());
            for (Placed placed : blocks)
                placed.block().painter().paint(page, desk.format().top() + placed.top());
            number++;
            if (!bare) foot.paint(page, number, draft.pages().size());
        }
    }

    /** @param wasteful whether some part ends with a page that is mostly empty */
    private record Draft(Tag section, List<List<Placed>> pages, boolean wasteful) {}

    private static Draft draft(Desk desk, Sheet sheet, Foot foot) {
        Tag section = new Tag("Sect");
        Format format = desk.format();
        Pager pager = new Pager(format.height() - format.top() - format.bottom() - foot.height() - mm(4), Format.GRID);
        List<List<Placed>> pages = new ArrayList<>();
        boolean wasteful = false;
        for (List<Block> part : new Composer(desk, section).parts(sheet)) {
            List<List<Placed>> set = pager.pages(part);
            wasteful |= set.size() > 1 && pager.filled(set.getLast()) < MOSTLY_EMPTY;
            pages.addAll(set);
        }
        return new Draft(section, pages, wasteful);
    }
}
