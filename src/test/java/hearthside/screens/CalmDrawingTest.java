package hearthside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.room.CalmPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalmDrawingTest {
    private static final Path STYLES = Path.of("src", "main", "resources", "META-INF", "resources", "screen.css");
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): (#[0-9a-f]{6})");
    private static final double READABLE = 7;

    @ParameterizedTest
    @EnumSource
    void aPictureIsShapesAloneWithoutWordsMotionOrColoursOfItsOwn(CalmPicture picture) {
        var svg = CalmDrawing.svg(picture);
        assertThat(svg)
                .contains("aria-hidden=\"true\"", "slice")
                .doesNotContain("<text", "<title", "<animate", "fill=", "style=", "href", "id=", "#");
        assertThat(svg.length()).isLessThan(2_500);
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeHasAColour(CalmPicture picture) throws IOException {
        var names = colours(".calm-picture {").stream().map(colour -> colour.group(1));
        assertThat(names.toList())
                .containsAll(Pattern.compile("class=\"([a-z]+)\"")
                        .matcher(CalmDrawing.svg(picture))
                        .results()
                        .map(shape -> shape.group(1))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({".calm-picture {, #241c2b", "[data-theme=\"dark\"] .calm-picture {, #f4ece3"})
    void wordsCanBeReadOnEveryColourOfAPicture(String rule, String ink) throws IOException {
        assertThat(colours(rule))
                .hasSize(9)
                .allSatisfy(colour -> assertThat(contrast(colour.group(2), ink))
                        .as(colour.group())
                        .isGreaterThanOrEqualTo(READABLE));
    }

    @Test
    void aColourThatIsTooStrongWouldBeNoticed() {
        assertThat(contrast("#9c7c98", "#241c2b")).isLessThan(READABLE);
        assertThat(contrast("#ffffff", "#000000")).isEqualTo(21);
    }

    private static List<MatchResult> colours(String rule) throws IOException {
        var styles = Files.readString(STYLES);
        var from = styles.indexOf("\n" + rule);
        return COLOUR.matcher(styles.substring(from, styles.indexOf('}', from)))
                .results()
                .toList();
    }

    /** As WCAG 2 defines it. */
    private static double contrast(String one, String other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + .05) / (dark + .05);
    }

    private static double luminance(String colour) {
        return .2126 * part(colour, 1) + .7152 * part(colour, 3) + .0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
