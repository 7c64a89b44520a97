package hearthside.screens.content;

import hearthside.screens.Words;
import hearthside.workshop.Poll;
import hearthside.workshop.SheetText.Kind;
import hearthside.workshop.SheetText.Part;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands on a sheet, a line each: the field and how it is answered. */
record FieldWords(Words words, Workshop workshop) {
    /** Nothing for plain words: they are not filled in. */
    Optional<String> of(Part part) {
        return switch (part) {
            case Part.Words _ -> Optional.empty();
            case Part.Heading(String text) -> Optional.of(text);
            case Part.Points(List<String> items) -> Optional.of(String.join(" · ", items));
            case Part.Rules(List<String> rules) -> Optional.of(words.say("content.field.rules", rules.size()));
            case Part.NewPage(String title, String _) -> Optional.of(words.say("content.field.page", title));
            case Part.RoomPicture(String poll) -> Optional.of(words.say("content.field.picture", question(poll)));
            case Part.Field(String label, Kind kind) -> Optional.of(words.say("content.field", label, answered(kind)));
        };
    }

    private String question(String poll) {
        return workshop.poll(poll).map(Poll::question).orElse(poll);
    }

    private String answered(Kind kind) {
        return switch (kind) {
            case Kind.Lines(int count) -> words.say("content.field.lines", count);
            case Kind.TickList(List<String> items) -> words.say("content.field.ticks", String.join(" · ", items));
            case Kind.Choices(List<String> rows) -> words.say("content.field.choices", String.join(" · ", rows));
            case Kind.WeekTable() -> words.say("content.field.week");
            case Kind.FourWeeks() -> words.say("content.field.four-weeks");
            case Kind.Date() -> words.say("content.field.date");
            case Kind.Signature() -> words.say("content.field.signature");
            case Kind.FromPlan plan ->
                words.say("content.field.plan."
                        + plan.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }
}
