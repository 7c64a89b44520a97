package hearthside.screens.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.ballot.Picture;
import hearthside.ballot.Voter;
import hearthside.room.Command;
import hearthside.screens.House;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Paper slips as the console keys them in, and words as it lets them through. */
class PaperSlipsTest {
    private final House house = new House();
    private final House.Window console = house.console();

    @AfterEach
    void close() {
        house.close();
    }

    private void ask(String poll) {
        house.room().tell(new Command.OpenPoll(poll));
        console.press("slips");
    }

    private void key(String field, int number) {
        named(CountField.class, field).setValue(number);
    }

    private void press(String button) {
        named(Button.class, button).click();
        console.looks();
    }

    private String said(String line) {
        return named(Paragraph.class, line).getText();
    }

    private <C extends Component> C named(Class<C> kind, String name) {
        console.looks();
        return console.window().find(kind).all().stream()
                .filter(some -> name.equals(some.getElement().getAttribute("data-testid")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is called " + name));
    }

    private String open() {
        return house.room().state().openPoll().orElseThrow();
    }

    @Test
    void totalsAreCheckedAgainstTheHeadsBeforeTheyCount() {
        ask("barrier");
        key("paper-heads", 6);
        key("paper-1", 3);
        key("paper-3", 3);
        key("paper-passed", 1);
        press("paper-count");
        assertThat(said("paper-said")).contains("That makes 7 slips, but only 6 people");
        assertThat(house.room().paper("barrier")).isEmpty();

        key("paper-heads", 7);
        press("paper-count");

        assertThat(console.text("slips")).isEqualTo("7 paper slips");
        house.room().tell(new Command.ClosePoll(open()));
        assertThat(house.room().state().picture("barrier"))
                .contains(new Picture.Names(List.of("Mismatched desire"), true));
    }

    @Test
    void whoeverOpensTheDialogAgainFindsTheTotalsAndCorrectsThem() {
        ask("barrier");
        key("paper-heads", 8);
        key("paper-1", 5);
        press("paper-count");
        console.press("slips");
        assertThat(named(CountField.class, "paper-1").getValue()).isEqualTo(5);
        assertThat(named(CountField.class, "paper-heads").getValue()).isEqualTo(8);

        key("paper-1", 4);
        press("paper-count");

        assertThat(console.text("slips")).isEqualTo("4 paper slips");
    }

    @Test
    void aSlipMoreThanPeopleWithoutAPhoneIsCountedButSaid() {
        for (var i = 0; i < 3; i++) house.room().seat(new Voter(i).seat());
        ask("barrier");
        key("paper-heads", 5);
        key("paper-1", 3);
        press("paper-count");

        assertThat(said("paper-said")).contains("3 slips are counted").contains("more than 5 people");
        assertThat(house.room().paper("barrier")).isPresent();
    }

    @Test
    void whereSeveralArePickedTheSlipsAreCountedBesideTheTicks() {
        ask("room-for");
        key("paper-heads", 9);
        key("paper-answered", 2);
        key("paper-0", 3);
        press("paper-count");
        assertThat(said("paper-said")).contains("more ticks than these slips can hold");

        key("paper-answered", 4);
        press("paper-count");
        assertThat(said("paper-said")).contains("A slip without a tick is no answer");

        key("paper-answered", 3);
        press("paper-count");
        assertThat(console.text("slips")).isEqualTo("3 paper slips");
    }

    @Test
    @SuppressWarnings("unchecked")
    void rankingsAreKeyedInSlipBySlip() {
        ask("protect");
        key("paper-heads", 9);
        var ranks = console.window().find(Select.class).all();
        ((Select<Integer>) ranks.getFirst()).setValue(1);
        ((Select<Integer>) ranks.get(1)).setValue(1);
        press("paper-add");
        assertThat(said("paper-so-far")).contains("That is no answer");

        ((Select<Integer>) ranks.get(1)).setValue(2);
        press("paper-add");
        assertThat(said("paper-so-far")).isEqualTo("One answered slip so far.");
        press("paper-count");

        assertThat(console.text("slips")).isEqualTo("One paper slip");
    }

    @Test
    void theLastSlipIsCountedAlsoIfNobodyPressedAdd() {
        ask("few-words");
        key("paper-heads", 9);
        named(TextField.class, "paper-text").setValue("Tea");
        press("paper-count");

        assertThat(console.text("slips")).isEqualTo("One paper slip");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSlipThatIsNoAnswerIsSaidAndNothingIsCounted() {
        ask("protect");
        var ranks = console.window().find(Select.class).all();
        ((Select<Integer>) ranks.getFirst()).setValue(1);
        ((Select<Integer>) ranks.get(1)).setValue(1);
        press("paper-count");

        assertThat(said("paper-so-far")).contains("That is no answer");
        assertThat(house.room().paper("protect")).isEmpty();
    }

    @Test
    void whatIsNotCountedYetIsDroppedOnlyIfAskedForTwice() {
        ask("few-words");
        named(TextField.class, "paper-text").setValue("Tea");
        press("paper-leave");
        assertThat(said("paper-said")).contains("not counted yet");

        press("paper-add");
        press("paper-leave");
        assertThat(said("paper-said")).as("there is more by now").contains("not counted yet");

        press("paper-leave");
        assertThat(console.window().find(PaperDialog.class).all()).isEmpty();
    }

    @Test
    void whoKeyedNothingInLeavesAtOnce() {
        ask("few-words");
        press("paper-leave");
        assertThat(console.window().find(PaperDialog.class).all()).isEmpty();
    }

    @Test
    void wordsFromPaperAreReadTogetherWithThoseFromPhones() {
        ask("few-words");
        key("paper-heads", 9);
        for (var text : List.of("Tea", "Rest", "Hope")) {
            named(TextField.class, "paper-text").setValue(text);
            press("paper-add");
        }
        press("paper-count");
        for (var i = 0; i < 3; i++) {
            var voter = new Voter(i);
            house.room().seat(voter.seat());
            house.room()
                    .cast(
                            "few-words",
                            voter.words(house.room().sealing("few-words").orElseThrow(), "Walk " + i));
        }
        assertThat(console.markup()).doesNotContain("Walk 0");
        console.press("next");

        assertThat(console.text("written")).contains("What the room wrote");
        assertThat(house.room().toRead("few-words").orElseThrow().texts())
                .containsExactlyInAnyOrder("Tea", "Rest", "Hope", "Walk 0", "Walk 1", "Walk 2");
        assertThat(console.text("next")).contains("Nothing is let through yet");
        for (var text : List.of(0, 1, 2)) house.room().letThrough("few-words", text, true);
        assertThat(console.text("next")).contains("The room sees the picture");
    }

    @Test
    void whatWasAskedBeforeStandsBesideWhatWasAskedNow() {
        for (var poll : List.of("barrier", "manageable")) {
            house.room().tell(new Command.OpenPoll(poll));
            for (var i = 0; i < 8; i++) {
                var voter = new Voter(i);
                house.room().seat(voter.seat());
                house.room().cast(poll, voter.ballot(house.room().sealing(poll).orElseThrow(), i % 2 + 1));
            }
            house.room().tell(new Command.ClosePoll(poll));
        }
        console.press("pictures");

        console.looks();
        var list = console.window().find(DescriptionList.class).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
        assertThat(list.toString())
                .contains("Which barrier feels most familiar?Several of us named: Mismatched desire.")
                .contains("That exercise felt manageable for me (for you only)");
    }

    @Test
    void moreAnswersThanPeopleAreToldToTheConsoleAlone() {
        ask("barrier");
        key("paper-heads", 7);
        key("paper-1", 4);
        press("paper-count");
        for (var i = 0; i < 4; i++) {
            var voter = new Voter(i);
            house.room().seat(voter.seat());
            house.room()
                    .cast(
                            "barrier",
                            voter.ballot(house.room().sealing("barrier").orElseThrow(), 3));
        }
        var projector = house.projector();
        console.press("next");

        assertThat(console.text("own-picture")).contains("More answers than people");
        assertThat(projector.markup()).doesNotContain("More answers than people");
    }
}
