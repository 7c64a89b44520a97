package hearthside.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    private static final List<Pattern> ALLOWED =
            KnownBad.lines("licences.txt").stream().map(Pattern::compile).toList();

    private final List<Part> parts =
            Stream.concat(JarParts.all().stream(), PhoneParts.all().stream()).toList();

    @Test
    void everyPartMayBeUsedUnderALicenceWeKnow() {
        assertThat(JarParts.all()).hasSizeGreaterThan(80);
        assertThat(PhoneParts.all()).hasSizeGreaterThan(50);
        assertThat(parts).allMatch(PartsTest::allowed);
    }

    private static boolean allowed(Part part) {
        return part.licences().stream()
                .anyMatch(licence -> ALLOWED.stream()
                        .anyMatch(known -> known.matcher(licence).matches()));
    }

    @Test
    void noPartIsOfAVersionKnownToBeBad() {
        assertThat(KnownBad.all())
                .hasSizeGreaterThan(15)
                .allMatch(bad -> bad.source().startsWith("https://"));
        assertThat(parts).noneMatch(part -> KnownBad.all().stream().anyMatch(bad -> bad.speaksOf(part)));
    }

    /** So that the two stories above can fail. */
    @ParameterizedTest
    @CsvSource({
        "com.h2database:h2, 2.1.99, true",
        "com.h2database:h2, 2.1.210, false",
        "com.h2database:h2, 2.4.240, false",
        "npm:chalk, 5.6.1, true",
        "npm:chalk, 5.6.2, false",
        "org.bouncycastle:bcprov-jdk18on, 1.9, true"
    })
    void aVersionIsOlderByItsNumbersAndNotByItsLetters(String name, String version, boolean bad) {
        var part = new Part(name, version, List.of("GPL-3.0"));
        assertThat(KnownBad.all().stream().anyMatch(known -> known.speaksOf(part)))
                .isEqualTo(bad);
        assertThat(allowed(part)).isFalse();
    }

    @Test
    void everyPartOfTheJarIsNamedInTheListOfLicences() throws IOException {
        var list = Files.readString(Path.of("docs", "licences.md")).toLowerCase(Locale.ROOT);
        assertThat(JarParts.all().stream()
                        .filter(part ->
                                Stream.of(part.shortName(), ending(part)).noneMatch(list::contains)))
                .isEmpty();
    }

    /** The list puts families in one line: {@code tomcat-embed-core}, {@code -el}; {@code vaadin-…-flow}: button, card. */
    private static String ending(Part part) {
        return part.shortName()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^vaadin-(.+)-flow$", "$1")
                .replaceAll("^(tomcat-embed|micrometer)(-.+)", "$2");
    }

    @Test
    void thePhonesPartsAreCheckedByTheirContent() {
        assertThat(PhoneParts.unchecked()).isEmpty();
    }
}
