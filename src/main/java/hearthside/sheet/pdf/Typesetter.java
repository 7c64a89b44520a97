package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import hearthside.sheet.Element;
import hearthside.sheet.Labels;
import hearthside.sheet.Pack;
import hearthside.sheet.Sheet;
import hearthside.sheet.pdf.Pager.Placed;
import java.util.ArrayList;
import java.util.List;

/** Sets packs into a book, page after page. */
final class Typesetter {
    private static final int TIGHTEST = 3;
    private final Book book;
    private final Setter setter;

    Typesetter(Book book, Labels labels) {
        this.book = book;
        this.setter = new Setter(labels.locale());
    }

    void set(Pack pack) {
        Format format = Format.of(pack.paper(), pack.largePrint());
        Desk desk = new Desk(book, format, Styles.of(format), setter, pack.labels(), pack.fillable(), 0);
        for (Sheet sheet : pack.sheets()) set(desk, sheet, pack.credit());
    }

    /** An empty back, so that the next pack starts on a sheet of its own. */
    void turnToOddPage(Pack next) {
        Format format = Format.of(next.paper(), next.largePrint());
        if (book.pages() % 2 == 1) book.page(format.width(), format.height()).artifact(_ -> {});
    }

    private void set(Desk desk, Sheet sheet, String credit) {
        Foot foot = new Foot(desk, sheet.foot(), credit);
        Draft draft = draft(desk, sheet, foot);
        // Better a little closer than three lines on a page of their own. Running text has nothing to close.
        for (int steps = 1; steps <= TIGHTEST && draft.overflows() && canTighten(sheet); steps++) {
            Draft tighter = draft(desk.tighter(steps), sheet, foot);
            if (tighter.pages().size() < draft.pages().size()) draft = tighter;
        }
        book.root().add(draft.section());
        int number = 0;
        boolean bare = sheet.elements().stream().anyMatch(Element.Ballot.class::isInstance);
        for (List<Placed> blocks : draft.pages()) {
            Page page = book.page(desk.format().width(), desk.format().height());
            for (Placed placed : blocks)
                placed.block().painter().paint(page, desk.format().top() + placed.top());
            number++;
            if (!bare) foot.paint(page, number, draft.pages().size());
        }
    }

    /** @param parts how many pages the author asked for */
    private record Draft(Tag section, List<List<Placed>> pages, int parts) {
        boolean overflows() {
            return pages.size() > parts;
        }
    }

    private static Draft draft(Desk desk, Sheet sheet, Foot foot) {
        Tag section = new Tag("Sect");
        Format format = desk.format();
        Pager pager = new Pager(format.height() - format.top() - format.bottom() - foot.height() - mm(3));
        List<List<Placed>> pages = new ArrayList<>();
        List<List<Block>> parts = new Composer(desk, section).parts(sheet);
        for (List<Block> part : parts) pages.addAll(pager.pages(part));
        return new Draft(section, pages, parts.size());
    }

    private static boolean canTighten(Sheet sheet) {
        return sheet.elements().stream().anyMatch(element -> switch (element) {
            case Element.WritingLines _,
                    Element.AnswerLine _,
                    Element.TickList _,
                    Element.Week _,
                    Element.Choices _,
                    Element.Calendar _,
                    Element.Entries _ -> true;
            case Element.Frontispiece _,
                    Element.Heading _,
                    Element.Paragraph _,
                    Element.Points _,
                    Element.RulesCard _,
                    Element.RoomPicture _,
                    Element.QrCode _,
                    Element.Agenda _,
                    Element.Ballot _,
                    Element.NewPage _ -> false;
        });
    }
}
