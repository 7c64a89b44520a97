package hearthside.content;

import hearthside.workshop.Block;
import hearthside.workshop.Poll;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a poll. Passing is one of its answers, so it has to be worded. */
final class PollReader {
    /** What still stands in two lines beside a bar that people can see from the back row. */
    static final int LONGEST_OPTION = 60;

    private final Entries keys;
    private final List<Entry> options;

    private PollReader(Entries keys) {
        this.keys = keys;
        this.options = keys.many("Option");
    }

    static Supplier<Block> read(Piece piece, Entries keys) {
        return new PollReader(keys).read(piece);
    }

    private Supplier<Block> read(Piece piece) {
        String question = keys.required("Question", "How was getting here?");
        keys.required("Type", "pick one");
        Optional<Entry> written =
                keys.one("Type").filter(entry -> !entry.value().isEmpty());
        Optional<PollType> type = written.flatMap(this::type);
        type.ifPresent(known -> answers(known, written.orElseThrow()));
        if (keys.one("Pass").isEmpty()) keys.margin().error(keys.line(), BlockAdvice.passMissing());
        answersDiffer();
        boolean facilitatorOnly = keys.one("Show")
                .map(entry -> keys.first(entry, "facilitator only", "everyone"))
                .orElse(false);
        return () -> new Poll(piece.id(), question, model(type.orElseThrow()), keys.text("Pass"), facilitatorOnly);
    }

    private Optional<PollType> type(Entry entry) {
        Optional<PollType> type = PollType.read(entry.value());
        if (type.isEmpty()) keys.error(entry, notAType(entry.value()));
        return type;
    }

    private static String notAType(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.matches("scale\\b.*")) return BlockAdvice.notAScale(value);
        if (lower.matches("pick several\\b.*")) return BlockAdvice.notSeveral(value);
        return BlockAdvice.notAPollType(value);
    }

    private void answers(PollType type, Entry entry) {
        switch (type) {
            case PollType.Scale _ -> scale();
            case PollType.PickSeveral several -> {
                listed();
                int max = several.max().orElse(1);
                if (options.size() >= 2 && (max < 1 || max > options.size()))
                    keys.error(entry, BlockAdvice.maxTooHigh(max, options.size()));
            }
            case PollType.PickOne _, PollType.Rank _ -> listed();
            case PollType.Words _ -> written();
        }
    }

    private void scale() {
        options.stream().findFirst().ifPresent(option -> keys.error(option, BlockAdvice.optionsOnScale()));
        keys.one("Ends")
                .filter(entry -> entry.parts().size() != 2 || entry.parts().contains(""))
                .ifPresent(entry -> keys.error(entry, BlockAdvice.notTwoEnds(entry.value())));
    }

    private void written() {
        options.stream().findFirst().ifPresent(option -> keys.error(option, BlockAdvice.optionsOnWords()));
        keys.one("Ends").ifPresent(entry -> keys.error(entry, BlockAdvice.endsWithoutScale()));
    }

    private void listed() {
        if (options.size() < 2) keys.margin().error(keys.line(), BlockAdvice.tooFewOptions(options.size()));
        options.stream()
                .filter(option -> letters(option) > LONGEST_OPTION)
                .forEach(option -> keys.margin()
                        .warning(option.line(), BlockAdvice.optionTooLong(letters(option), LONGEST_OPTION)));
        keys.one("Ends").ifPresent(entry -> keys.error(entry, BlockAdvice.endsWithoutScale()));
    }

    private static int letters(Entry option) {
        return option.value().codePointCount(0, option.value().length());
    }

    /** Two answers with the same words could not be told apart on paper. */
    private void answersDiffer() {
        Set<String> seen = new HashSet<>();
        keys.all().stream()
                .filter(entry -> entry.key().equals("Option") || entry.key().equals("Pass"))
                .filter(entry -> !entry.value().isEmpty())
                .filter(entry -> !seen.add(entry.value().toLowerCase(Locale.ROOT)))
                .forEach(entry -> keys.error(entry, BlockAdvice.optionTwice(entry.value())));
    }

    private Poll.Type model(PollType type) {
        List<String> words = options.stream().map(Entry::value).toList();
        return switch (type) {
            case PollType.PickOne _ -> new Poll.Type.PickOne(words);
            case PollType.PickSeveral several ->
                new Poll.Type.PickSeveral(words, several.max().orElse(words.size()));
            case PollType.Rank _ -> new Poll.Type.Rank(words);
            case PollType.Words _ -> new Poll.Type.Words();
            case PollType.Scale scale -> {
                List<String> ends = keys.one("Ends").map(Entry::parts).orElse(List.of("", ""));
                yield new Poll.Type.Scale(scale.low(), scale.high(), ends.getFirst(), ends.getLast());
            }
        };
    }
}
