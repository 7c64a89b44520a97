package hearthside.content;

import hearthside.workshop.Block;
import hearthside.workshop.Exercise;
import hearthside.workshop.Exercise.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an exercise: writes out its repeats, and gives each turn its sentence to finish. */
final class ExerciseReader {
    private static final int MOST_TURNS = 100;

    private final Entries keys;
    private final List<Turn> turns = new ArrayList<>();

    private ExerciseReader(Entries keys) {
        this.keys = keys;
    }

    static Supplier<Block> read(Piece piece, Entries keys) {
        return new ExerciseReader(keys).read(piece);
    }

    private Supplier<Block> read(Piece piece) {
        int before = keys.margin().errors();
        String title = keys.required("Title", "Two sentences");
        keys.required("For", "couples");
        boolean couples = keys.one("For")
                .filter(entry -> !entry.value().isEmpty())
                .map(entry -> keys.first(entry, "couples", "everyone"))
                .orElse(false);
        if (couples && keys.one("Alone instead").isEmpty())
            keys.margin().error(keys.line(), BlockAdvice.aloneMissing());
        keys.all().stream().filter(entry -> !entry.value().isEmpty()).forEach(this::turn);
        if (keys.many("Step").isEmpty())
            keys.margin().error(keys.line(), Advice.nothingIn(Kind.EXERCISE, "Step: 2:00 Everyone writes"));
        if (turns.size() > MOST_TURNS) keys.margin().error(keys.line(), BlockAdvice.tooManyTurns(MOST_TURNS));
        List<Turn> complete = withSentences(keys.margin().errors() == before);
        return () -> new Exercise(piece.id(), title, couples, keys.text("Alone instead"), complete);
    }

    private void turn(Entry entry) {
        if (entry.key().equals("Step")) step(entry);
        if (entry.key().equals("Repeat")) repeat(entry);
    }

    private void step(Entry entry) {
        String[] parts = entry.value().split("[\\s\\u00a0]+", 2);
        Optional<Duration> length = Clock.read(parts[0]);
        if (length.isEmpty()) keys.error(entry, BlockAdvice.notAStep(entry.value()));
        String[] words = (parts.length > 1 ? parts[1] : "").split("\\|", 2);
        if (length.isPresent() && Line.trim(words[0]).isEmpty()) keys.error(entry, BlockAdvice.stepWithoutWords());
        Optional<String> hint =
                words.length > 1 ? Optional.of(Line.trim(words[1])).filter(text -> !text.isEmpty()) : Optional.empty();
        turns.add(new Turn(length.orElse(Duration.ZERO), Line.trim(words[0]), hint, Optional.empty()));
    }

    private void repeat(Entry entry) {
        Optional<Repeat> repeat = Repeat.read(entry.value());
        if (repeat.isEmpty()) {
            keys.error(entry, BlockAdvice.notARepeat(entry.value()));
            return;
        }
        List<Turn> speaking = Repeat.speaking(turns);
        if (speaking.isEmpty()) {
            keys.error(entry, BlockAdvice.nothingToRepeat());
            return;
        }
        Optional<String> word = repeat.get().wordIn(speaking);
        if (word.isEmpty())
            keys.error(entry, BlockAdvice.noWordToReplace(repeat.get().words().collect(Collectors.joining(", "))));
        turns.addAll(repeat.get().of(speaking, word.orElse("")));
    }

    /** Where turns are missing, a sentence without a turn says nothing. */
    private List<Turn> withSentences(boolean sound) {
        List<Sentence> sentences =
                keys.many("Sentence").stream().flatMap(this::sentence).toList();
        sentences.stream()
                .filter(sentence -> sound && turns.stream().noneMatch(sentence::isFor))
                .forEach(sentence ->
                        keys.margin().warning(sentence.line(), BlockAdvice.sentenceNeverSeen(sentence.word())));
        return turns.stream().map(turn -> with(turn, sentences)).toList();
    }

    private Stream<Sentence> sentence(Entry entry) {
        int bar = entry.value().indexOf('|');
        String word = bar < 0 ? "" : Line.trim(entry.value().substring(0, bar));
        String text = Line.trim(entry.value().substring(bar + 1));
        if (!word.isEmpty() && !text.isEmpty()) return Stream.of(new Sentence(word, text, entry.line()));
        if (!entry.value().isEmpty()) keys.error(entry, BlockAdvice.notASentence(entry.value()));
        return Stream.empty();
    }

    private static Turn with(Turn turn, List<Sentence> sentences) {
        Optional<String> text = sentences.stream()
                .filter(sentence -> sentence.isFor(turn))
                .map(Sentence::text)
                .findFirst();
        return new Turn(turn.length(), turn.words(), turn.hint(), text);
    }

    private record Sentence(String word, String text, int line) {
        boolean isFor(Turn turn) {
            return Repeat.whole(word).matcher(turn.words()).find();
        }
    }
}
