package hearthside.screens;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.workshop.Slide;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we draw ourselves: the square, the stones, and time in half minutes. */
class DrawnTest {
    private static final Pattern STONE =
            Pattern.compile("<path class=\"(stone[^\"]*)\" d=\"M(\\S+) (\\S+) L(\\S+) (\\S+)");
    private static final Pattern LABEL =
            Pattern.compile("<text x=\"(\\S+)\" y=\"(\\S+)\" text-anchor=\"(\\w+)\">([^<]+)<");

    private static StonesSvg stones(String... labels) {
        return new StonesSvg(
                "Closeness has many stones",
                new Slide.Stones(List.of(labels), Optional.of(labels[1]), "What it stands on"));
    }

    private static String[] letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Stone " + (char) ('A' + i))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9})
    void anArchHasAStoneForEachLabelAndOneIsMarked(int count) {
        var found = STONE.matcher(stones(letters(count)).svg()).results().toList();

        assertThat(found).hasSize(count);
        assertThat(found)
                .filteredOn(stone -> stone.group(1).equals("stone one"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9})
    void theArchStandsWithBothFeetOnTheLine(int count) {
        var svg = stones(letters(count)).svg();

        assertThat(svg).contains("M300.0 480.0 L174.0 480.0").contains("950.0 480.0 L824.0 480.0");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9})
    void everyLabelStaysInsideTheFrameAndItsMargin(int count) {
        var svg = stones(Arrays.stream(letters(count))
                        .map(label -> "Emotional closeness " + label)
                        .toArray(String[]::new))
                .svg();

        assertThat(LABEL.matcher(svg).results()).isNotEmpty().allSatisfy(label -> {
            var width = label.group(4).length() * 17.5;
            var x = Double.parseDouble(label.group(1));
            var left = switch (label.group(3)) {
                case "end" -> x - width;
                case "middle" -> x - width / 2;
                default -> x;
            };
            assertThat(left).isGreaterThan(-78);
            assertThat(left + width).isLessThan(1124 + 78);
        });
    }

    @Test
    void sevenStonesAreThoseOfTheMockup() {
        var svg = stones(
                        "Trust",
                        "Vulnerability",
                        "Emotional closeness",
                        "Feeling known",
                        "Sexual connection",
                        "Shared meaning",
                        "Affection")
                .svg();

        assertThat(svg)
                .contains("M327.3 363.5 L214.5 307.5 A388 388 0 0 1 316.5 179.6 L396.2 277.1")
                .contains("M506.8 223.9 L480.2 100.7 A388 388 0 0 1 643.8 100.7 L617.2 223.9")
                .contains(">Closeness has<")
                .contains(">many stones<");
    }

    @Test
    void whatAnAuthorWritesNeverBecomesMarkup() {
        assertThat(stones("<b>", "\"&\"", "C").svg())
                .contains("&lt;b&gt;")
                .contains("&quot;&amp;&quot;")
                .doesNotContain("<b>");
    }

    @Test
    void theSquareHasItsQuietZoneAndAName() {
        var svg = new QrSvg("http://192.168.1.20:8080/r/KM4PTR").svg("QR code that opens 192.168.1.20:8080");

        assertThat(svg)
                .startsWith("<svg class=\"qr\" viewBox=\"0 0 37 37\"")
                .contains("aria-label=\"QR code that opens 192.168.1.20:8080\"")
                .contains("M4 4h7v1h-7z")
                .doesNotContain("M3 ");
    }

    @Test
    void timeIsToldInHalfMinutesAndNeverHurries() {
        assertThat(told(120)).isEqualTo("2 many");
        assertThat(told(119)).isEqualTo("2 many");
        assertThat(told(90)).isEqualTo("1½ more");
        assertThat(told(60)).isEqualTo("1 one");
        assertThat(told(29)).isEqualTo("½ half");
        assertThat(told(0)).isEqualTo(" done");
    }

    private static String told(int seconds) {
        var half = HalfMinutes.of(Duration.ofSeconds(seconds));
        return half.number() + " " + half.words();
    }

    @Test
    void peopleTypeTheAddressWithoutItsScheme() {
        var address = new JoinAddress("http://192.168.1.20:8080/");

        assertThat(address.spoken()).isEqualTo("192.168.1.20:8080");
        assertThat(address.of(new hearthside.room.RoomCode("KM4PTR"))).isEqualTo("http://192.168.1.20:8080/r/KM4PTR");
    }
}
