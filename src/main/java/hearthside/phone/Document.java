package hearthside.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import hearthside.room.Telling;
import hearthside.workshop.Planning;
import hearthside.workshop.Prose;
import hearthside.workshop.Reading;
import hearthside.workshop.Section;
import hearthside.workshop.Support;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.Optional;

/**
 * What a phone keeps while the room lives: the reading, the agreements, what can be taken home, where to turn.
 *
 * @param languages what a phone may ask for instead, the room's own first; only said to a phone that asked for one
 */
record Document(
        String title,
        String language,
        String credit,
        boolean couples,
        List<Workshop.Agreement> agreements,
        List<Part> sections,
        List<Planning.Practice> practices,
        List<Offered> sheets,
        SupportPage support,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> languages) {

    record Part(String id, String title, List<Passage> reading) {}

    /** @param runs pairs of text and voice: "", "b" or "i" */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Passage(
            String kind,
            Optional<String> text,
            Optional<List<List<String>>> runs,
            Optional<List<List<List<String>>>> items) {}

    record Offered(String id, String title, boolean perPartner) {}

    record SupportPage(String title, String region, String language, String checked, List<Support.Entry> entries) {}

    static Document of(Telling telling, List<Offered> sheets, List<String> languages) {
        var workshop = telling.workshop();
        return new Document(
                workshop.title(),
                telling.language(),
                workshop.credit(),
                workshop.forCouples(),
                workshop.agreements(),
                workshop.sections().stream().map(Document::part).toList(),
                workshop.all(Planning.class).stream()
                        .flatMap(planning -> planning.practices().stream())
                        .toList(),
                sheets,
                support(telling.support()),
                languages);
    }

    private static Part part(Section section) {
        var reading = section.reading().map(Reading::prose).map(Prose::passages).orElse(List.of());
        return new Part(
                section.id(),
                section.title(),
                reading.stream().map(Document::passage).toList());
    }

    private static Passage passage(Prose.Passage passage) {
        return switch (passage) {
            case Prose.Passage.Heading(String text) ->
                new Passage("h", Optional.of(text), Optional.empty(), Optional.empty());
            case Prose.Passage.Paragraph(Prose.Words words) -> running("p", words);
            case Prose.Passage.Quote(Prose.Words words) -> running("quote", words);
            case Prose.Passage.Items(List<Prose.Words> items, boolean numbered) ->
                new Passage(
                        numbered ? "ol" : "ul",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(items.stream().map(Document::runs).toList()));
        };
    }

    private static Passage running(String kind, Prose.Words words) {
        return new Passage(kind, Optional.empty(), Optional.of(runs(words)), Optional.empty());
    }

    private static List<List<String>> runs(Prose.Words words) {
        return words.runs().stream()
                .map(run -> List.of(run.text(), voice(run.voice())))
                .toList();
    }

    private static String voice(Prose.Voice voice) {
        return switch (voice) {
            case PLAIN -> "";
            case STRONG -> "b";
            case EMPHASIS -> "i";
        };
    }

    private static SupportPage support(Support support) {
        return new SupportPage(
                support.title(),
                support.region(),
                support.language(),
                support.checked().toString(),
                support.entries());
    }
}
