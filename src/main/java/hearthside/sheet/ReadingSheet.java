package hearthside.sheet;

import hearthside.sheet.Element.Heading;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Element.Points;
import hearthside.sheet.Element.Voice;
import hearthside.sheet.Sheet.Audience;
import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Reading;
import hearthside.workshop.Section;
import hearthside.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;

/** The article, in full and by section. */
final class ReadingSheet {
    private ReadingSheet() {}

    static Sheet of(Workshop workshop, Labels labels) {
        List<Element> elements = new ArrayList<>();
        for (Section section : workshop.sections()) {
            List<Reading> readings = section.everything()
                    .filter(Reading.class::isInstance)
                    .map(Reading.class::cast)
                    .toList();
            if (readings.isEmpty()) continue;
            elements.add(new Heading(section.title(), false));
            for (Reading reading : readings)
                for (Passage passage : reading.prose().passages()) elements.add(element(passage));
        }
        return new Sheet(
                "reading",
                labels.say("reading.title"),
                labels.say("reading.message"),
                Audience.COUPLE,
                labels.shared(workshop),
                withLede(elements));
    }

    private static Element element(Passage passage) {
        return switch (passage) {
            case Passage.Heading heading -> new Heading(heading.text(), true);
            case Passage.Paragraph paragraph -> new Paragraph(paragraph.words(), Voice.BODY);
            case Passage.Quote quote -> new Paragraph(quote.words(), Voice.QUOTE);
            case Passage.Items items -> new Points(items.items(), items.numbered());
        };
    }

    /** The first paragraph of all is set larger, as a book opens. */
    private static List<Element> withLede(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++)
            if (elements.get(i) instanceof Paragraph first && first.voice() == Voice.BODY) {
                elements.set(i, new Paragraph(first.words(), Voice.LEDE));
                break;
            }
        return elements;
    }
}
