package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.SetClock;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.room.Script;
import hearthside.room.Setting;
import hearthside.workshop.Workshop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors edit while rooms run. The clock stands still all the time: nothing here waits for a look at the folder. */
class ContentCatalogueTest {
    private static final String CREDIT = "Credit: ";

    @TempDir
    Path empty;

    private final InstantSource clock = new SetClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final MemoryJournal journal = new MemoryJournal();
    private SampleFolder sample;
    private ContentCatalogue content;
    private Rooms rooms;

    @BeforeEach
    void open() {
        sample = SampleFolder.in(empty);
        serve();
    }

    /** Starts the house, as after a restart. */
    private void serve() {
        content = new ContentCatalogue(empty, clock, _ -> 1);
        rooms = new Rooms(journal, content, clock, RandomGenerator.of("L64X128MixRandom"));
    }

    private Script script() {
        return content.script("sample", "en", "ca-on").orElseThrow();
    }

    private LiveRoom room() {
        return rooms.open(script(), fresh -> {
            var set = Sample.setting(fresh);
            return new Setting(
                    set.id(),
                    set.code(),
                    set.owner(),
                    set.alias(),
                    "sample",
                    "en",
                    "30",
                    set.paper(),
                    "ca-on",
                    set.starts(),
                    set.zone());
        });
    }

    private void edit(String title) {
        sample.replace("sample/workshop.txt", "Title: A small evening", "Title: " + title);
    }

    private static List<String> titles(List<Workshop> workshops) {
        return workshops.stream().map(Workshop::title).toList();
    }

    @Test
    void anEditReachesTheVeryNextRoom() {
        var before = room();
        edit("A long evening");
        assertThat(titles(content.workshops())).first().isEqualTo("A long evening");
        assertThat(room().workshop().title()).isEqualTo("A long evening");
        assertThat(before.workshop().title()).isEqualTo("A small evening");
    }

    @Test
    void aRoomKeepsTheVersionItStartedWithAcrossARestart() {
        var before = room();
        edit("A long evening");
        serve();
        assertThat(again(before).workshop()).isEqualTo(before.workshop());
        assertThat(again(before).workshop().title()).isEqualTo("A small evening");
    }

    @Test
    void aRoomKeepsItsVersionWhenItsWorkshopIsDeletedOrBroken() {
        var before = room();
        sample.replace("sample/workshop.txt", "Title: ", "");
        serve();
        assertThat(again(before).workshop()).isEqualTo(before.workshop());
        sample.delete("sample").delete("support");
        serve();
        assertThat(again(before).workshop()).isEqualTo(before.workshop());
        assertThat(again(before).support()).isEqualTo(before.support());
    }

    @Test
    void aFolderThatVanishesInTheMiddleOfAnEveningTakesNothingFromAnybody() {
        var before = room();
        sample.delete("");
        before.tell(new Command.Next(before.state().at()));
        assertThat(before.state().at()).isEqualTo(1);
        assertThat(content.library().findings())
                .anySatisfy(finding -> assertThat(finding.toString()).contains("There is no such folder"));
        assertThat(room().workshop()).isEqualTo(before.workshop());
        assertThat(room().support()).isEqualTo(before.support());
        serve();
        assertThat(again(before).workshop()).isEqualTo(before.workshop());
        assertThat(again(before).state().at()).isEqualTo(1);
        assertThat(content.workshops()).isEmpty();
        assertThat(content.script("sample", "en", "ca-on")).isEmpty();
        SampleFolder.in(empty);
        assertThat(titles(content.workshops())).contains("A small evening");
    }

    private LiveRoom again(LiveRoom before) {
        return rooms.byId(before.id(), before.setting().owner()).orElseThrow();
    }

    @Test
    void aBrokenEditLeavesTheLastGoodVersionToNewRooms() {
        edit("A long evening");
        assertThat(titles(content.workshops())).first().isEqualTo("A long evening");
        sample.replace("sample/workshop.txt", "Title: ", "");
        assertThat(titles(content.workshops())).contains("A long evening");
        assertThat(room().workshop().title()).isEqualTo("A long evening");
    }

    @Test
    void aMendedFileIsInUseAtOnce() {
        var whole = sample.text("sample/workshop.txt");
        sample.write("sample/workshop.txt", "");
        assertThat(content.library().findings()).isNotEmpty();
        sample.write("sample/workshop.txt", whole.replace(CREDIT, CREDIT + "Mended. "));
        assertThat(content.library().findings()).isEmpty();
        assertThat(content.workshops().getFirst().credit()).startsWith("Mended.");
    }

    @Test
    void aRoomMadeWhileItsSupportPageIsBrokenKeepsThePageItWasGiven() {
        var whole = script().support();
        sample.replace("support/ca-on.txt", "Title: ", "");
        var room = room();
        assertThat(room.support()).isEqualTo(whole);
        serve();
        assertThat(again(room).support()).isEqualTo(whole);
    }

    @Test
    void theSameEditTwiceInOneMomentIsSeenBothTimes() {
        edit("An evening, one");
        assertThat(script().workshop().title()).isEqualTo("An evening, one");
        sample.replace("sample/workshop.txt", "evening, one", "evening, two");
        assertThat(script().workshop().title()).isEqualTo("An evening, two");
    }

    @Test
    void aRoomKeepsEveryLanguageItStartedWithAcrossEditsAndARestart() {
        sample.write("support/ca-on-fr.txt", """
                Title: Numéros
                Region: Ontario, en français
                Language: fr
                Checked: 2026-11-20

                Name: Toute urgence
                Call: 9-1-1
                """);
        var before = room();
        assertThat(before.tellings().languages()).containsExactly("en", "fr");
        sample.replace("sample/workshop.txt", "Title fr: Une petite soirée", "Title fr: Une longue soirée");
        sample.delete("sample/fr").delete("support/ca-on-fr.txt");
        serve();
        var french = again(before).tellings().nearest(Optional.of("fr"));
        assertThat(french).isEqualTo(before.tellings().nearest(Optional.of("fr")));
        assertThat(french.workshop().title()).isEqualTo("Une petite soirée");
        assertThat(french.support().title()).isEqualTo("Numéros");
        assertThat(again(before).workshop()).isEqualTo(before.workshop());
    }

    @Test
    void aRoomThatKeptOneLanguageOnlyIsReadAsOneWithoutOthers() {
        var before = room();
        var kept = journal.rooms().getFirst();
        var english = content.library().workshop("sample", "en").orElseThrow().source();
        journal.opened(kept.setting(), english.zip(), kept.state());
        serve();
        assertThat(again(before).workshop()).isEqualTo(before.workshop());
        assertThat(again(before).tellings().languages()).containsExactly("en");
        assertThat(again(before).tellings().nearest(Optional.of("fr")).language())
                .isEqualTo("en");
    }

    @Test
    void aLanguageThatIsBrokenOrAsksOtherwiseIsNotOfferedAndKeepsNobodyOut() {
        sample.replace("sample/fr/00-welcome.md", "Option: easy\n", "");
        assertThat(content.library().findings()).singleElement().asString().contains("Options of poll 'arrive'");
        serve();
        assertThat(room().tellings().languages()).containsExactly("en");
        sample.replace("sample/fr/00-welcome.md", "Id: welcome", "Id: !");
        serve();
        assertThat(room().tellings().languages()).containsExactly("en");
    }

    @Test
    void whereARegionHasNoPageInALanguageItsOwnStands() {
        var french = room().tellings().nearest(Optional.of("fr"));
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.support().title()).isEqualTo("Numbers and places");
    }
}
