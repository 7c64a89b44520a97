package hearthside.room;

import hearthside.ballot.Picture;
import hearthside.ballot.Retelling;
import hearthside.workshop.Exercise;
import hearthside.workshop.Poll;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The languages that one room can be followed in. All of them have the same steps and the same answers in the same order, so
 * that one ballot, one picture and one step mean the same in each.
 *
 * @param own the room's language: what the projector and the console speak, and every phone that asks for nothing else
 */
public record Tellings(Telling own, List<Telling> others) {
    private static final int LONGEST_WISH = 200;

    public Tellings {
        others = List.copyOf(others);
    }

    /** A translation that asks anything else is left out. */
    static Tellings of(Script script, Setting setting) {
        var own = new Telling(
                setting.language(), script.workshop(), script.support(), agenda(script.workshop(), setting));
        var others = script.translations().stream()
                .filter(other -> other.workshop().variant(setting.variant()).isPresent())
                .map(other -> new Telling(
                        other.workshop().language(),
                        other.workshop(),
                        other.support(),
                        agenda(other.workshop(), setting)))
                .filter(other -> Shape.of(other.agenda()).equals(Shape.of(own.agenda())))
                .toList();
        return new Tellings(own, others);
    }

    private static Agenda agenda(Workshop workshop, Setting setting) {
        Variant variant = workshop.variant(setting.variant())
                .orElseThrow(() -> new IllegalArgumentException("There is no variant " + setting.variant()));
        return Agenda.of(workshop, variant);
    }

    public List<String> languages() {
        return all().map(Telling::language).toList();
    }

    private Stream<Telling> all() {
        return Stream.concat(Stream.of(own), others.stream());
    }

    /**
     * What suits a reader best.
     *
     * @param wish language tags with commas between them, the dearest first; what cannot be read is no wish
     */
    public Telling nearest(Optional<String> wish) {
        return wish.filter(some -> some.length() <= LONGEST_WISH).stream()
                .flatMap(some -> Stream.of(some.split(",")))
                .map(String::strip)
                .flatMap(tag -> exactly(tag).or(() -> spoken(tag)).stream())
                .findFirst()
                .orElse(own);
    }

    private Optional<Telling> exactly(String tag) {
        return first(telling -> telling.language().equalsIgnoreCase(tag));
    }

    /** French of Canada is read by who speaks French. */
    private Optional<Telling> spoken(String tag) {
        var wanted = primary(tag);
        return first(telling -> !wanted.isEmpty() && primary(telling.language()).equals(wanted));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    private Optional<Telling> first(Predicate<Telling> wanted) {
        return all().filter(wanted).findFirst();
    }

    /** What the room saw of a poll, in the words that the poll has in one of these languages. */
    public Optional<Picture> picture(RoomState state, Poll told) {
        var asked = own.workshop().poll(told.id()).orElse(told);
        return state.picture(told.id())
                .map(picture -> Retelling.between(asked, told).of(picture));
    }

    /** A sentence to be finished, as it stands in another language; one that nobody knows stays as it is. */
    public String sentence(String said, Telling in) {
        return all().flatMap(from -> from.workshop().all(Exercise.class).stream())
                .filter(exercise -> exercise.sentences().contains(said))
                .flatMap(exercise -> counterpart(exercise, said, in).stream())
                .findFirst()
                .orElse(said);
    }

    private static Optional<String> counterpart(Exercise exercise, String said, Telling in) {
        var place = exercise.sentences().indexOf(said);
        return in.workshop().all(Exercise.class).stream()
                .filter(other -> other.id().equals(exercise.id()))
                .map(Exercise::sentences)
                .flatMap(told ->
                        IntStream.of(place).filter(at -> at < told.size()).mapToObj(told::get))
                .findFirst();
    }
}
