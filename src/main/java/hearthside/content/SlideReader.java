package hearthside.content;

import hearthside.workshop.Block;
import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Words;
import hearthside.workshop.Slide;
import hearthside.workshop.Slide.Card;
import hearthside.workshop.Slide.Stones;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a slide: its first paragraph is the thought, the others stand under it. */
final class SlideReader {
    /** From the design's content rules: what the back row still takes in. */
    static final int MOST_WORDS = 25;

    private static final Pattern CARD = Pattern.compile("([1-9][0-9]?) of ([1-9][0-9]?)");

    private SlideReader() {}

    static Supplier<Block> read(Piece piece, Entries keys, List<Line> body) {
        List<String> texts = Markdown.read(body, keys.margin()).passages().stream()
                .flatMap(SlideReader::texts)
                .toList();
        if (texts.isEmpty()) keys.margin().error(piece.line(), Advice.noText(Kind.SLIDE));
        int words = texts.stream().mapToInt(SlideReader::words).sum();
        if (words > MOST_WORDS) keys.margin().warning(piece.line(), BlockAdvice.tooManyWords(words, MOST_WORDS));
        Optional<Card> card = keys.one("Card").flatMap(entry -> card(entry, keys));
        Optional<Stones> stones = stones(keys);
        return () -> new Slide(texts.getFirst(), texts.subList(1, texts.size()), card, stones);
    }

    /** The plain words of a passage: an item of a list, a paragraph each. */
    static Stream<String> texts(Passage passage) {
        return switch (passage) {
            case Passage.Heading heading -> Stream.of(heading.text());
            case Passage.Paragraph paragraph -> Stream.of(paragraph.words().text());
            case Passage.Quote quote -> Stream.of(quote.words().text());
            case Passage.Items items -> items.items().stream().map(Words::text);
        };
    }

    /** A dash between spaces is no word. */
    static int words(String text) {
        return (int) Arrays.stream(text.split("[\\s\\u00a0\\u202f]+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static Optional<Card> card(Entry entry, Entries keys) {
        Matcher card = CARD.matcher(entry.value());
        if (card.matches()) {
            int number = Integer.parseInt(card.group(1));
            int of = Integer.parseInt(card.group(2));
            if (number <= of) return Optional.of(new Card(number, of));
        }
        keys.error(entry, BlockAdvice.notACard(entry.value()));
        return Optional.empty();
    }

    private static Optional<Stones> stones(Entries keys) {
        Optional<Entry> stones = keys.one("Stones");
        if (stones.isEmpty()) {
            Stream.of("Marked stone", "Ground")
                    .flatMap(key -> keys.one(key).stream())
                    .forEach(entry -> keys.error(entry, BlockAdvice.withoutStones(entry.key())));
            return Optional.empty();
        }
        List<String> labels = stones.get().parts();
        if (labels.size() < 2 || labels.contains("")) keys.error(stones.get(), BlockAdvice.tooFewStones());
        Optional<String> marked = keys.one("Marked stone").map(entry -> marked(entry, labels, keys));
        return Optional.of(new Stones(labels, marked, keys.text("Ground")));
    }

    private static String marked(Entry entry, List<String> labels, Entries keys) {
        Optional<String> stone =
                labels.stream().filter(entry.value()::equalsIgnoreCase).findFirst();
        if (stone.isEmpty()) keys.error(entry, BlockAdvice.noSuchStone(entry.value(), labels));
        return stone.orElse(entry.value());
    }
}
