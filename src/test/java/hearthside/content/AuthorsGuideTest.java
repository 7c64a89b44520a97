package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.workshop.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The authors' guide leaves nothing out. */
class AuthorsGuideTest {
    private static final String GUIDE = guide();

    /** Stands for what an author wrote; the guide prints … in its place. */
    private static final String WRITTEN = "Qqq";

    private static final Set<String> PARTS_OF_SENTENCES = Set.of("quoted", "all", "didYouMean");

    private static String guide() {
        try {
            return Files.readString(Path.of("workshop-content/README.md"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Stream<String> findings() {
        return Stream.of(Advice.class, BlockAdvice.class, FileAdvice.class)
                .flatMap(advice -> Arrays.stream(advice.getDeclaredMethods()))
                .filter(method -> method.getReturnType() == String.class && !method.isSynthetic())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !PARTS_OF_SENTENCES.contains(method.getName()))
                .map(AuthorsGuideTest::told)
                .sorted();
    }

    private static String told(Method finding) {
        Type[] types = finding.getGenericParameterTypes();
        Object[] values = new Object[types.length];
        Arrays.setAll(values, at -> value(types[at], at));
        try {
            String words = withDots((String) finding.invoke(null, values));
            return List.of(types).contains(Kind.class) ? words.replaceAll("(?i)reflection", "…") : words;
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(finding + " could not be asked", failed);
        }
    }

    private static Object value(Type type, int at) {
        return switch (type.getTypeName()) {
            case "java.lang.String" -> WRITTEN;
            case "int" -> 1000 + at;
            case "long" -> 1000L + at;
            case "java.time.Duration" -> Duration.ofMinutes(1000 + at);
            case "java.time.LocalDate" -> LocalDate.of(1000, 1, 1);
            case "hearthside.workshop.Paper" -> Paper.A4;
            case "hearthside.content.Kind" -> Kind.REFLECTION;
            case "java.util.List<hearthside.content.Kind>" -> Kind.IN_SECTIONS;
            case "java.util.List<java.lang.String>", "java.util.Collection<java.lang.String>" -> List.of(WRITTEN);
            default -> throw new IllegalArgumentException("A finding about " + type);
        };
    }

    private static String withDots(String words) {
        return words.replaceAll("(?i)" + WRITTEN, "…").replaceAll("\\b1\\d{3}\\b(:00|-01-01)?", "…");
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyFindingStandsInTheGuideWordForWord(String words) {
        assertThat(GUIDE).contains("`" + words + "`");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyBlockAndEachOfItsKeysStandsInTheGuide(Kind kind) {
        assertThat(GUIDE).containsPattern("(?m)^#+ " + kind.word());
        assertThat(kind.keys().names()).allSatisfy(key -> assertThat(GUIDE).contains("`" + key + "`"));
    }
}
