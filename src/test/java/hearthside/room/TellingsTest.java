package hearthside.room;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.InFrench;
import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.workshop.Block;
import hearthside.workshop.Poll;
import hearthside.workshop.Section;
import hearthside.workshop.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingsTest {
    private final Rooms rooms = Sample.rooms(new MemoryJournal(), () -> Instant.parse("2026-12-03T12:00:00Z"));

    private Tellings tellings(Workshop translation) {
        return rooms.open(InFrench.script(translation), Sample::setting).tellings();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "FR, fr",
        "fr-CA, fr",
        "'de,fr-CA,en', fr",
        "'de, fr', fr",
        "'en-CA,fr', en",
        "en, en",
        "de, en",
        "'', en",
        "'fr;q=0.9', en",
        "'%%,,-,fr', fr"
    })
    void aReaderGetsTheFirstWishThatTheRoomCanMeetOrElseTheRoomsOwnLanguage(String wish, String language) {
        assertThat(tellings(InFrench.WORKSHOP).nearest(Optional.of(wish)).language())
                .isEqualTo(language);
    }

    @Test
    void noWishOrATooLongOneGetsTheRoomsOwnLanguage() {
        var tellings = tellings(InFrench.WORKSHOP);
        assertThat(tellings.nearest(Optional.empty())).isSameAs(tellings.own());
        assertThat(tellings.nearest(Optional.of("fr," + "x,".repeat(200)))).isSameAs(tellings.own());
        assertThat(tellings.languages()).containsExactly("en", "fr");
    }

    @Test
    void aTranslationThatAsksOtherwiseIsNotOffered() {
        assertThat(tellings(changed(block -> fewer(block))).languages()).containsExactly("en");
        assertThat(tellings(changed(block -> once(block))).languages()).containsExactly("en");
        assertThat(tellings(withoutTheLast()).languages()).containsExactly("en");
    }

    private static Workshop changed(UnaryOperator<Block> change) {
        return InFrench.with(
                InFrench.WORKSHOP,
                InFrench.WORKSHOP.sections().stream()
                        .map(section -> InFrench.with(
                                section,
                                section.blocks().stream()
                                        .map(placed ->
                                                new Section.Placed(change.apply(placed.block()), placed.onlyIn()))
                                        .toList()))
                        .toList());
    }

    /** One answer less: every number after it would mean another. */
    private static Block fewer(Block block) {
        return block instanceof Poll poll && poll.type() instanceof Poll.Type.PickOne(List<String> options)
                ? InFrench.poll(poll, new Poll.Type.PickOne(options.subList(1, options.size())))
                : block;
    }

    /** One choice instead of three: a ballot from the other language would be none here. */
    private static Block once(Block block) {
        return block instanceof Poll poll && poll.type() instanceof Poll.Type.PickSeveral(List<String> options, int _)
                ? InFrench.poll(poll, new Poll.Type.PickSeveral(options, 1))
                : block;
    }

    private static Workshop withoutTheLast() {
        var sections = InFrench.WORKSHOP.sections();
        return InFrench.with(InFrench.WORKSHOP, sections.subList(0, sections.size() - 1));
    }

    @Test
    void aSentenceIsFoundAgainInTheOtherLanguageAndStaysWhereNobodyKnowsIt() {
        var tellings = tellings(InFrench.WORKSHOP);
        var english = "One thing that helps me feel close to you is…";
        var french = tellings.nearest(Optional.of("fr"));
        assertThat(tellings.sentence(english, french)).isEqualTo("fr " + english);
        assertThat(tellings.sentence("fr " + english, french)).isEqualTo("fr " + english);
        assertThat(tellings.sentence("fr " + english, tellings.own())).isEqualTo(english);
        assertThat(tellings.sentence("Something else", french)).isEqualTo("Something else");
    }
}
