package hearthside.content;

import hearthside.sheet.Copyfitter;
import hearthside.sheet.Sheets;
import hearthside.workshop.Paper;
import hearthside.workshop.SheetText;
import hearthside.workshop.SheetText.Part;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells an author which worksheet runs over its page, and where. In ordinary print: large print may take more pages. */
final class Copyfit {
    private final Workshop workshop;
    private final Copyfitter copyfitter;
    private final Findings findings;

    Copyfit(Workshop workshop, Copyfitter copyfitter, Findings findings) {
        this.workshop = workshop;
        this.copyfitter = copyfitter;
        this.findings = findings;
    }

    void check(EditionDraft draft) {
        for (SectionDraft section : draft.sections())
            for (Placing placing : section.placings())
                placing.as(SheetText.class).ifPresent(sheet -> check(sheet, placing, section.file()));
    }

    private void check(SheetText sheet, Placing placing, String file) {
        List<Integer> lines = SheetReader.lines(placing.keys().all());
        for (Leaf leaf : leaves(sheet))
            Stream.of(Paper.values())
                    .filter(paper -> pages(leaf.text(), paper) > 1)
                    .findFirst()
                    .ifPresent(paper -> findings.margin(file)
                            .warning(
                                    line(leaf, paper, lines)
                                            .orElse(placing.piece().line()),
                                    BlockAdvice.sheetTooLong(sheet.id(), pages(leaf.text(), paper), paper)));
    }

    /**
     * What is to stand on one page.
     *
     * @param first the place of its first part among the parts of the whole sheet
     */
    private record Leaf(SheetText text, int first) {
        Leaf upTo(int parts) {
            return new Leaf(of(text, text.title(), text.message(), 0, parts), first);
        }
    }

    private static List<Leaf> leaves(SheetText sheet) {
        List<Part> parts = sheet.parts();
        return IntStream.rangeClosed(0, parts.size())
                .filter(at -> at == 0 || parts.get(at - 1) instanceof Part.NewPage)
                .mapToObj(at -> leaf(sheet, at))
                .toList();
    }

    private static Leaf leaf(SheetText sheet, int first) {
        List<Part> parts = sheet.parts();
        int end = first;
        while (end < parts.size() && !(parts.get(end) instanceof Part.NewPage)) end++;
        return first > 0 && parts.get(first - 1) instanceof Part.NewPage page
                ? new Leaf(of(sheet, page.title(), page.message(), first, end), first)
                : new Leaf(of(sheet, sheet.title(), sheet.message(), first, end), first);
    }

    private static SheetText of(SheetText sheet, String title, String message, int from, int to) {
        return new SheetText(
                sheet.id(), title, message, sheet.perPartner(), sheet.parts().subList(from, to));
    }

    /** The line of the first part that no longer stands on the page. */
    private OptionalInt line(Leaf leaf, Paper paper, List<Integer> lines) {
        return IntStream.rangeClosed(1, leaf.text().parts().size())
                .filter(parts -> pages(leaf.upTo(parts).text(), paper) > 1)
                .map(parts -> lines.get(leaf.first() + parts - 1))
                .findFirst();
    }

    private int pages(SheetText text, Paper paper) {
        return copyfitter.pages(Sheets.alone(workshop, text, paper));
    }
}
