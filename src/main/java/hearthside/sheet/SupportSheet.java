package hearthside.sheet;

import hearthside.sheet.Element.Entries;
import hearthside.sheet.Element.Entry;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Element.Voice;
import hearthside.sheet.Sheet.Audience;
import hearthside.workshop.Prose.Words;
import hearthside.workshop.Support;
import java.util.List;

/** Where to turn. The same words and the same places for everybody. */
final class SupportSheet {
    private SupportSheet() {}

    static Sheet of(Support support, Labels labels) {
        return new Sheet(
                "support",
                support.title(),
                labels.say("support.message"),
                Audience.COUPLE,
                labels.say("foot.support"),
                List.of(entries(support), checked(support, labels)));
    }

    /** Where numbers hold and how old they are, wherever they stand on paper (safety rule 12). */
    static Paragraph checked(Support support, Labels labels) {
        return new Paragraph(Words.plain(words(support, labels)), Voice.SMALL);
    }

    static String words(Support support, Labels labels) {
        return labels.say("support.checked", support.region(), labels.date(support.checked()));
    }

    static Entries entries(Support support) {
        return new Entries(support.entries().stream()
                .map(entry -> new Entry(entry.name(), entry.about(), entry.show(), entry.href()))
                .toList());
    }
}
