package hearthside.content;

import hearthside.workshop.Reading;
import hearthside.workshop.Workshop.Agreement;
import java.util.List;
import java.util.Set;

/** Reads {@code agreements.md}: promises, each with its explanation under it. */
final class AgreementsReader {
    private static final KeySet HEADER = KeySet.once("Title");

    private AgreementsReader() {}

    static List<Agreement> read(List<Line> lines, Margin margin) {
        Fence fence = Fence.cut(lines, margin);
        fence.header()
                .ifPresent(header ->
                        KeyReader.all(header, fence.line(), HEADER, margin).required("Title", "What we agree on"));
        Piece.Split split = Piece.split(fence.body(), Kind.IN_AGREEMENTS, margin);
        if (split.pieces().isEmpty() && split.whole()) margin.error(fence.line(), Advice.noAgreements());
        BlockReader blocks = new BlockReader(Set.of(), margin);
        return split.pieces().stream()
                .flatMap(piece -> blocks.read(piece).as(Reading.class).stream())
                .map(AgreementsReader::agreement)
                .toList();
    }

    private static Agreement agreement(Reading reading) {
        List<String> texts =
                reading.prose().passages().stream().flatMap(SlideReader::texts).toList();
        return new Agreement(texts.getFirst(), String.join(" ", texts.subList(1, texts.size())));
    }
}
