package hearthside.content;

import hearthside.workshop.Block;
import hearthside.workshop.Notes;
import hearthside.workshop.Prose;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Reads the blocks of one file. */
final class BlockReader {
    private final Set<String> variants;
    private final Margin margin;

    /** @param variants the ones that there are; none if workshop.txt does not say */
    BlockReader(Set<String> variants, Margin margin) {
        this.variants = variants;
        this.margin = margin;
    }

    /** A reader of a kind of block promises the block; the promise is only asked for where the margin stayed clean. */
    Placing read(Piece piece) {
        int before = margin.errors();
        KeyReader.Topped parts = parts(piece);
        Entries keys = parts.keys();
        Set<String> onlyIn = onlyIn(keys);
        Supplier<Block> promise = promise(piece, keys, parts.body());
        boolean sound = margin.errors() == before && (!piece.kind().hasId() || BlockId.fits(piece.id()));
        return new Placing(piece, keys, onlyIn, sound ? Optional.of(promise.get()) : Optional.empty());
    }

    private KeyReader.Topped parts(Piece piece) {
        KeySet keys = piece.kind().keys();
        if (piece.kind().hasBody()) return KeyReader.top(piece.lines(), piece.line(), keys, margin);
        return new KeyReader.Topped(KeyReader.all(piece.lines(), piece.line(), keys, margin), List.of());
    }

    private Supplier<Block> promise(Piece piece, Entries keys, List<Line> body) {
        return switch (piece.kind()) {
            case READING, AGREEMENT -> reading(piece, body);
            case SLIDE -> SlideReader.read(piece, keys, body);
            case NOTES -> notes(keys);
            case REFLECTION -> reflection(piece, keys);
            case POLL -> PollReader.read(piece, keys);
            case EXERCISE -> ExerciseReader.read(piece, keys);
            case PLAN -> PlanReader.read(piece, keys);
            case SHEET -> SheetReader.read(piece, keys);
        };
    }

    private Supplier<Block> reading(Piece piece, List<Line> body) {
        Prose prose = Markdown.read(body, margin);
        if (prose.passages().isEmpty()) margin.error(piece.line(), Advice.noText(piece.kind()));
        return () -> new Reading(prose);
    }

    private Supplier<Block> notes(Entries keys) {
        boolean empty = keys.all().stream().allMatch(entry -> entry.key().equals(Kind.ONLY_IN));
        if (empty) margin.error(keys.line(), Advice.nothingIn(Kind.NOTES, "Say: You may pass, or write alone."));
        return () -> new Notes(
                keys.values("Say"), keys.values("Watch for"), keys.values("If upset"), keys.values("If late"));
    }

    private Supplier<Block> reflection(Piece piece, Entries keys) {
        String prompt = keys.required("Prompt", "One thing that helps me feel close to you is…");
        boolean share = keys.yes("Ask to share", false);
        return () -> new Reflection(piece.id(), prompt, share);
    }

    private Set<String> onlyIn(Entries keys) {
        Set<String> named = new TreeSet<>();
        keys.one(Kind.ONLY_IN).filter(entry -> !entry.value().isEmpty()).ifPresent(entry -> {
            for (String item : entry.items()) {
                String variant = item.toLowerCase(Locale.ROOT);
                if (!variants.isEmpty() && !variants.contains(variant))
                    keys.error(entry, Advice.unknownVariant(variant, variants));
                else named.add(variant);
            }
        });
        return named;
    }
}
