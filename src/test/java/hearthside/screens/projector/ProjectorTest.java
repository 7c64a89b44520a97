package hearthside.screens.projector;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.room.CalmPicture;
import hearthside.room.CheckPoint;
import hearthside.room.Command;
import hearthside.screens.House;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectorTest {
    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyStepOfAnEveningHasItsScene() {
        for (var point : CheckPoint.values()) house.room().tell(new Command.Tick(point, true));
        var projector = house.projector();
        var seen = new StringBuilder(projector.state());

        for (var step = 1; step < house.room().agenda().size(); step++) {
            house.room().tell(new Command.Next(step - 1));
            seen.append(' ').append(projector.state());
        }

        assertThat(seen)
                .hasToString(
                        "lobby slide slide stones asking closed withheld asking closed withheld reflection slide"
                                + " turn turn turn turn turn asking closed asking closed withheld asking closed withheld plan slide");
    }

    @Test
    void aDarkRoomGetsADarkScreen() {
        var projector = house.projector();

        house.room().tell(new Command.Dark(true));

        assertThat(projector.screen().getAttribute("data-theme")).isEqualTo("dark");
    }

    @Test
    void theCalmScreenShowsThePictureThatWasChosenAndChangesItAtOnce() {
        var projector = house.projector();
        house.room().tell(new Command.Calm(true));
        assertThat(projector.screen().getClassList()).doesNotContain("screen--pictured");

        house.room().tell(new Command.CalmWith(Optional.of(CalmPicture.WATER)));
        assertThat(projector.screen().getClassList()).contains("screen--calm", "screen--pictured");
        var water = projector.screen().getOuterHTML();
        assertThat(water).contains("calm-picture", "A quiet moment");

        house.room().tell(new Command.CalmWith(Optional.of(CalmPicture.TREE)));
        assertThat(projector.screen().getOuterHTML()).contains("calm-picture").isNotEqualTo(water);
    }

    @Test
    void theEndIsAThankYou() {
        var projector = house.projector();

        house.room().tell(new Command.End());

        assertThat(projector.state()).isEqualTo("ended");
    }

    @Test
    void theConsoleKnowsWhetherAScreenIsThere() {
        assertThat(house.room().screenHere()).isFalse();

        house.projector();

        assertThat(house.room().screenHere()).isTrue();
    }

    @Test
    void anUnknownRoomHasNoScreen() {
        assertThat(house.open(ProjectorView.class, "nowhere").markup()).contains("There is no such room");
    }
}
