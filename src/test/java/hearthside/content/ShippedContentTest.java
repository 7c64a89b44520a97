package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.workshop.Block;
import hearthside.workshop.Exercise;
import hearthside.workshop.Poll;
import hearthside.workshop.Reflection;
import hearthside.workshop.SheetText;
import hearthside.workshop.SheetText.Part.Field;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workshops that come with Hearthside. */
class ShippedContentTest {
    private static final Path SHIPPED = Path.of("workshop-content");
    private static final Library LIBRARY = Library.read(SHIPPED, LocalDate.of(2026, 11, 24));

    /** A straight apostrophe, a sign without the no-break space that is its own, guillemets that could come apart. */
    private static final Pattern LOOSE =
            Pattern.compile("'|[^\u202f\\s][;!?]|[ \u202f][:%]| [;!?]|«[^\u00a0]|[^\u00a0]»");

    /** What a table of TypeScript says; what stands between its strings is no French. */
    private static final Pattern STRING = Pattern.compile("'[^'\n]*'|`(?:[^`$\n]|\\$\\{[^}`]*})*`");

    /** Sayings with semicolons between them, as a program reads a list. */
    private static final String LIST = "rehearsal.sayings=";

    private static Workshop workshop(String name, String language) {
        return LIBRARY.workshop(name, language).orElseThrow().workshop();
    }

    @Test
    void nothingIsLeftToAdvise() {
        assertThat(LIBRARY.findings()).isEmpty();
        assertThat(LIBRARY.extent()).isEqualTo(new Library.Extent(2, 4));
        assertThat(LIBRARY.supports()).hasSize(5);
    }

    /** Nobody has called them: each page says what its date means before it says the date. */
    @ParameterizedTest
    @MethodSource("supportFiles")
    void aPageOfNumbersSaysWhatItsDateMeans(Path file) throws IOException {
        assertThat(Files.readString(file).replace("\n# ", " "))
                .containsAnyOf(
                        "compared with published pages; nobody has called them",
                        "comparés à des pages publiées\u202f; personne ne les a appelés");
    }

    static List<Path> supportFiles() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED.resolve("support"))) {
            return files.sorted().toList();
        }
    }

    /** A helpline that answers some of the people who read its page says so in their language. */
    @Test
    void ontariosPagesHaveTheSameNumbersAndSayWhoseTheyAre() {
        assertThat(numbers("ca-on-fr")).hasSameElementsAs(numbers("ca-on"));
        assertThat(about("ca-on", "1-866-863-0511")).startsWith("For women");
        assertThat(about("ca-on", "1-877-336-2433")).startsWith("In French, for women");
        assertThat(about("ca-on", "2-1-1")).contains("for everyone");
        assertThat(about("ca-on-fr", "2-1-1")).contains("pour tout le monde");
    }

    private static List<String> numbers(String page) {
        return support(page).entries().stream().map(Support.Entry::show).toList();
    }

    private static String about(String page, String number) {
        return support(page).entries().stream()
                .filter(entry -> entry.show().equals(number))
                .findFirst()
                .orElseThrow()
                .about();
    }

    private static Support support(String id) {
        return LIBRARY.supports().stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"rebuilding-intimacy, fr", "listening, fr"})
    void aTranslationAsksTheSameInTheSameOrder(String name, String language) {
        assertThat(shape(workshop(name, language))).isEqualTo(shape(workshop(name, "en")));
    }

    /** Three slides and a poll fill five minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theThirdStepAsksForASentenceOnlyWhereThereIsTimeToWriteOne(String language) {
        assertThat(sentences(language, "90")).isZero();
        assertThat(sentences(language, "120")).isEqualTo(1);
    }

    private static long sentences(String language, String variant) {
        Workshop workshop = workshop("rebuilding-intimacy", language);
        Variant timing = workshop.variant(variant).orElseThrow();
        return workshop.sectionsIn(timing).stream()
                .filter(section -> section.id().equals("step-3"))
                .flatMap(section -> section.blocksIn(timing).stream())
                .filter(Reflection.class::isInstance)
                .count();
    }

    /** What a ballot, a timer and a sheet make of it, whatever the words. */
    private static List<String> shape(Workshop workshop) {
        List<String> shape = new ArrayList<>();
        for (Block block : workshop.all(Block.class)) {
            switch (block) {
                case Poll poll -> shape.add(poll.id() + " " + poll.options().size() + poll.forFacilitatorOnly());
                case Exercise exercise -> shape.add(exercise.id() + times(exercise) + exercise.forCouples());
                case Reflection reflection -> shape.add(reflection.id() + reflection.askToShare());
                case SheetText sheet -> shape.add(sheet.id() + sheet.perPartner() + homes(workshop, sheet));
                default -> shape.add(block.getClass().getSimpleName());
            }
        }
        return shape;
    }

    private static List<String> times(Exercise exercise) {
        return exercise.turns().stream()
                .map(turn -> turn.length() + (turn.sentence().isPresent() ? " to finish" : ""))
                .toList();
    }

    /** Which fields of a sheet take over what somebody wrote on a phone: those that repeat its words. */
    private static List<Boolean> homes(Workshop workshop, SheetText sheet) {
        List<String> prompts = prompts(workshop);
        return sheet.parts().stream()
                .map(part -> part instanceof Field field && prompts.contains(field.label()))
                .toList();
    }

    private static List<String> prompts(Workshop workshop) {
        return Stream.concat(
                        workshop.all(Reflection.class).stream().map(Reflection::prompt),
                        workshop.all(Exercise.class).stream().flatMap(exercise -> exercise.sentences().stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("frenchFiles")
    void frenchIsSetAsFrenchIs(Path file) throws IOException {
        assertThat(Files.readAllLines(file))
                .noneMatch(line -> LOOSE.matcher(line).find());
    }

    /** The words of the house, and those of the phone, are set like the workshops. */
    @Test
    void theHousesFrenchIsSetAsFrenchIs() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/messages_fr.properties")))
                .filteredOn(line -> !line.startsWith(LIST))
                .noneMatch(line ->
                        LOOSE.matcher(line.replaceFirst("^[^#= ]+ *=", "")).find());
        String phone = Files.readString(Path.of("frontend/src/words-fr.ts"))
                .replace("\\u202f", "\u202f")
                .replace("\\u00a0", "\u00a0");
        assertThat(STRING.matcher(phone)
                        .results()
                        .map(said -> said.group().replaceAll("^'|'$", "").replaceAll("\\$\\{[^}]*}", "…")))
                .hasSizeGreaterThan(100)
                .noneMatch(said -> LOOSE.matcher(said).find());
    }

    static List<Path> frenchFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().endsWith("fr") || speaksFrench(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean speaksFrench(Path file) {
        try {
            return file.getParent().endsWith("support")
                    && Files.readString(file).contains("\nLanguage: fr\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
