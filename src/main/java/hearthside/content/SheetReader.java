package hearthside.content;

import hearthside.workshop.Block;
import hearthside.workshop.SheetText;
import hearthside.workshop.SheetText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads a worksheet. Its parts stand in the order of their lines; points, and rules, in a row belong together. */
final class SheetReader {
    static final String ROOM_PICTURE = "Room picture";

    private final Entries keys;
    private final List<Part> parts = new ArrayList<>();

    private SheetReader(Entries keys) {
        this.keys = keys;
    }

    static Supplier<Block> read(Piece piece, Entries keys) {
        return new SheetReader(keys).read(piece);
    }

    private Supplier<Block> read(Piece piece) {
        String title = keys.required("Title", "Our conversation");
        String message = keys.required("Message", "Understanding comes before solving.");
        keys.required("Copies", "one per partner");
        boolean perPartner = keys.one("Copies")
                .filter(entry -> !entry.value().isEmpty())
                .map(entry -> keys.first(entry, "one per partner", "one per couple"))
                .orElse(false);
        List<Entry> entries = keys.all();
        for (int at = 0; at < entries.size(); at++) part(entries, at);
        if (parts.isEmpty() && keys.many("Field").isEmpty())
            keys.margin().error(keys.line(), Advice.nothingIn(Kind.SHEET, "Field: What I heard, 4 lines"));
        return () -> new SheetText(piece.id(), title, message, perPartner, parts);
    }

    private void part(List<Entry> entries, int at) {
        Entry entry = entries.get(at);
        switch (entry.key()) {
            case "Text" -> parts.add(new Part.Words(entry.value()));
            case "Heading" -> parts.add(new Part.Heading(entry.value()));
            case "Point" -> row(entries, at, Part.Points::new);
            case "Rule" -> row(entries, at, Part.Rules::new);
            case "Field" -> field(entry);
            case "New page" -> newPage(entry);
            case ROOM_PICTURE -> parts.add(new Part.RoomPicture(entry.value()));
            default -> {}
        }
    }

    /** The lines that the parts of a sound sheet begin on, in the same order. */
    static List<Integer> lines(List<Entry> entries) {
        List<Integer> lines = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++)
            if (begins(entries, at)) lines.add(entries.get(at).line());
        return lines;
    }

    private static boolean begins(List<Entry> entries, int at) {
        Entry entry = entries.get(at);
        return switch (entry.key()) {
            case "Text", "Heading", "New page", ROOM_PICTURE -> true;
            case "Point", "Rule" -> !repeats(entries, at);
            case "Field" -> FieldKind.field(entry.value()).isPresent();
            default -> false;
        };
    }

    private static boolean repeats(List<Entry> entries, int at) {
        return at > 0 && entries.get(at - 1).key().equals(entries.get(at).key());
    }

    /** The first of a row takes in the whole row. */
    private void row(List<Entry> entries, int at, Function<List<String>, Part> part) {
        String key = entries.get(at).key();
        if (repeats(entries, at)) return;
        parts.add(part.apply(entries.subList(at, entries.size()).stream()
                .takeWhile(entry -> entry.key().equals(key))
                .map(Entry::value)
                .toList()));
    }

    private void field(Entry entry) {
        Optional<Part.Field> field = FieldKind.field(entry.value());
        if (field.isEmpty() && !entry.value().isEmpty()) keys.error(entry, BlockAdvice.notAField(entry.value()));
        field.ifPresent(parts::add);
    }

    private void newPage(Entry entry) {
        List<String> words = entry.parts();
        parts.add(new Part.NewPage(words.getFirst(), String.join(" | ", words.subList(1, words.size()))));
    }
}
