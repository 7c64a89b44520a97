package hearthside.screens.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.room.Command;
import hearthside.screens.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two who lead one room: the facilitator, and somebody she invited. */
class LeadAlongTest {
    private final House house = new House();
    private final House.Window hers = house.console();
    private final House.Window along = house.ledAlong();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoLeadsAlongMovesTheRoomAndBothSeeIt() {
        along.press("next");

        assertThat(hers.attribute("step", "data-step")).isEqualTo("1");
    }

    @Test
    void bothPressingAtOnceMoveTheRoomOnce() {
        hers.press("next", "0");
        along.press("next", "0");

        assertThat(house.room().state().at()).isEqualTo(1);
    }

    @Test
    void whatIsTheFacilitatorsAloneIsNotOnTheOtherConsole() {
        house.room().notes().keep("", "Keep an eye on the door");

        for (var name : new String[] {"end", "packs", "own-notes", "own-note", "lead"}) {
            assertThat(hers.markup()).contains("data-testid=\"" + name + "\"");
            assertThat(along.markup()).doesNotContain("data-testid=\"" + name + "\"");
        }
        assertThat(along.markup()).doesNotContain("Keep an eye on the door");
    }

    @Test
    void theChecklistIsReadButNotTicked() {
        along.press("checklist");

        assertThat(along.window().find(Checkbox.class).all()).hasSize(4).noneMatch(Checkbox::isEnabled);
    }

    @Test
    void aLinkIsMadeShownOnceAndTakenBack() {
        hers.press("lead");
        click("lead-make");
        assertThat(hers.window().find(TextField.class).single().getValue())
                .matches("http://192\\.168\\.1\\.20:8080/host/lead\\?token=[0-9a-f]{32}");
        assertThat(house.room().invitations().standing()).hasSize(2);

        house.room()
                .invitations()
                .standing()
                .forEach(one -> house.room().invitations().takeBack(one.id()));

        assertThat(house.room().invitations().standing()).isEmpty();
    }

    @Test
    void whoeversInvitationIsTakenBackSeesNothingMoreInThePageThatIsOpen() {
        house.room().tell(new Command.Next(0));
        assertThat(along.markup()).contains("data-testid=\"step\"");

        house.room().takeBack(house.room().invitations().standing().getFirst().id());

        assertThat(along.markup()).contains("nowhere").doesNotContain("data-testid=\"step\"");
        assertThat(hers.markup()).contains("data-testid=\"step\"");
    }

    private void click(String name) {
        hers.looks();
        hers.window().find(Button.class).all().stream()
                .filter(some -> name.equals(some.getElement().getAttribute("data-testid")))
                .findFirst()
                .orElseThrow()
                .click();
    }

    @Test
    void theEndTakesEveryInvitationBack() {
        house.room().tell(new Command.End());

        assertThat(house.room().invitations().standing()).isEmpty();
    }
}
