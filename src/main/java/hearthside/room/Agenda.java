package hearthside.room;

import hearthside.workshop.Block;
import hearthside.workshop.Exercise;
import hearthside.workshop.Notes;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import hearthside.workshop.RunSheet;
import hearthside.workshop.Section;
import hearthside.workshop.SheetText;
import hearthside.workshop.Slide;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The steps of one variant of a workshop, in order, each with its section, its notes and its planned time. Step 0 is the
 * lobby.
 */
public record Agenda(List<Item> items, RunSheet runSheet) {
    private static final Duration POLL = Duration.ofMinutes(2);
    private static final Duration REFLECTION = Duration.ofMinutes(2);

    public Agenda {
        items = List.copyOf(items);
    }

    /**
     * @param section empty in the lobby
     * @param offset planned, from the start of the sitting
     * @param length planned, until the next step
     */
    public record Item(Step step, Optional<RunSheet.Row> row, Notes notes, Duration offset, Duration length) {
        public Optional<Section> section() {
            return row.map(RunSheet.Row::section);
        }
    }

    public static Agenda of(Workshop workshop, Variant variant) {
        var runSheet = RunSheet.of(workshop, variant);
        var items = new ArrayList<Item>();
        items.add(new Item(new Step.Lobby(), Optional.empty(), Notes.NONE, Duration.ZERO, Duration.ZERO));
        runSheet.rows().forEach(row -> items.addAll(items(row, variant)));
        return new Agenda(items, runSheet);
    }

    private static List<Item> items(RunSheet.Row row, Variant variant) {
        var blocks = row.section().blocksIn(variant);
        var steps = blocks.stream().flatMap(Agenda::steps).toList();
        var paces = pace(steps, row.length());
        var items = new ArrayList<Item>();
        var offset = row.offset();
        for (var i = 0; i < blocks.size(); i++) {
            var notes = notesFor(blocks, i);
            for (var step : steps(blocks.get(i)).toList()) {
                var length = paces.get(items.size());
                items.add(new Item(step, Optional.of(row), notes, offset, length));
                offset = offset.plus(length);
            }
        }
        return items;
    }

    /** What one block asks of the room, step by step. */
    private static Stream<Step> steps(Block block) {
        return switch (block) {
            case Slide slide -> Stream.of(new Step.Showing(slide));
            case Reflection reflection -> Stream.of(new Step.Reflecting(reflection));
            case Poll poll when poll.forFacilitatorOnly() -> Stream.of(new Step.Asking(poll), new Step.Closed(poll));
            case Poll poll -> Stream.of(new Step.Asking(poll), new Step.Closed(poll), new Step.Revealed(poll));
            case Exercise exercise ->
                IntStream.range(0, exercise.turns().size()).mapToObj(turn -> new Step.Taking(exercise, turn));
            case Planning planning -> Stream.of(new Step.Choosing(planning));
            case Reading _, Notes _, SheetText _ -> Stream.empty();
        };
    }

    /** The notes right below a block are its own; otherwise the last ones above it in the section; otherwise the first. */
    private static Notes notesFor(List<Block> blocks, int at) {
        for (var i = at + 1; i < blocks.size() && steps(blocks.get(i)).findAny().isEmpty(); i++)
            if (blocks.get(i) instanceof Notes notes) return notes;
        for (var i = at - 1; i >= 0; i--) if (blocks.get(i) instanceof Notes notes) return notes;
        return blocks.stream()
                .filter(Notes.class::isInstance)
                .map(Notes.class::cast)
                .findFirst()
                .orElse(Notes.NONE);
    }

    /** How long each step is planned to take: exercises as written, polls and reflections two minutes, the rest is shared. */
    private static List<Duration> pace(List<Step> steps, Duration section) {
        var known = steps.stream().map(Agenda::known).toList();
        var sum = known.stream().flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
        var open = known.stream().filter(Optional::isEmpty).count();
        var left = section.minus(sum);
        if (open > 0 && left.isPositive())
            return known.stream().map(pace -> pace.orElse(left.dividedBy(open))).toList();
        var squeeze = sum.isZero() ? 0 : Math.min(1.0, (double) section.toMillis() / sum.toMillis());
        return known.stream()
                .map(pace ->
                        Duration.ofMillis((long) (pace.orElse(Duration.ZERO).toMillis() * squeeze)))
                .toList();
    }

    private static Optional<Duration> known(Step step) {
        return switch (step) {
            case Step.Asking _ -> Optional.of(POLL);
            case Step.Closed _ -> Optional.of(Duration.ZERO);
            case Step.Reflecting _ -> Optional.of(REFLECTION);
            case Step.Taking taking -> Optional.of(taking.turn().length());
            case Step.Lobby _, Step.Showing _, Step.Revealed _, Step.Choosing _ -> Optional.empty();
        };
    }

    public int size() {
        return items.size();
    }

    public Item item(int at) {
        return items.get(at);
    }

    public Step step(int at) {
        return item(at).step();
    }

    /** Where the first step of a kind stands that a poll asks, closes or reveals. */
    Optional<Integer> find(Step step) {
        var at = items.stream().map(Item::step).toList().indexOf(step);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /** The first step after an exercise, counted from one of its turns. */
    int afterExercise(int at) {
        if (!(step(at) instanceof Step.Taking(Exercise exercise, int _))) return at + 1;
        var next = at;
        while (next < size() && step(next) instanceof Step.Taking(Exercise same, int _) && same.equals(exercise))
            next++;
        return next;
    }

    /** All steps of the poll or the exercise that a step belongs to; only itself if it stands alone. */
    Set<Integer> together(int at) {
        return IntStream.range(0, size())
                .filter(step -> step == at || sameBlock(step(step), step(at)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean sameBlock(Step one, Step other) {
        return asks(one).isPresent() && asks(one).equals(asks(other));
    }

    private static Optional<Block> asks(Step step) {
        return switch (step) {
            case Step.Asking(Poll poll) -> Optional.of(poll);
            case Step.Closed(Poll poll) -> Optional.of(poll);
            case Step.Revealed(Poll poll) -> Optional.of(poll);
            case Step.Taking(Exercise exercise, int _) -> Optional.of(exercise);
            case Step.Lobby _, Step.Showing _, Step.Reflecting _, Step.Choosing _ -> Optional.empty();
        };
    }

    /** Counted from 0; the lobby belongs to the first. */
    public int sitting(int step) {
        return item(step).row().map(RunSheet.Row::sitting).orElse(0);
    }

    boolean sameSection(int one, int other) {
        return item(one).section().equals(item(other).section());
    }
}
