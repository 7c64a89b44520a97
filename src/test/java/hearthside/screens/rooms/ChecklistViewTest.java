package hearthside.screens.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import hearthside.House;
import hearthside.MemoryJournal;
import hearthside.room.CheckPoint;
import hearthside.room.Rooms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChecklistViewTest extends FacilitatorTest {
    @Autowired
    Rooms rooms;

    @Autowired
    MemoryJournal journal;

    @Test
    void fourTicksOpenCoupleExercises() {
        var room = House.room(rooms, "facilitator", "To come");
        UI.getCurrent().navigate("rooms/" + room.id() + "/checklist");
        var boxes = find(Checkbox.class).all();
        assertThat(boxes).hasSize(4);
        test(boxes.getFirst()).click();
        assertThat(room.state().ticked()).containsExactly(CheckPoint.SCREENED);
        assertThat(page()).contains("1 of 4 points are ticked.");
        boxes.stream().skip(1).forEach(box -> test(box).click());
        assertThat(room.state().checked()).isTrue();
        assertThat(page()).contains("Couple exercises are open.");
    }

    @Test
    void aTickThatCouldNotBeKeptIsTakenBack() {
        var room = House.room(rooms, "facilitator", "To come");
        UI.getCurrent().navigate("rooms/" + room.id() + "/checklist");
        var box = find(Checkbox.class).all().getFirst();
        journal.full(true);
        test(box).click();
        assertThat(box.getValue()).isFalse();
        assertThat(box.getErrorMessage()).contains("The disk may be full.");
    }

    @Test
    void somebodyElsesChecklistIsNoPageAtAll() {
        var room = House.room(rooms, "another facilitator", "Not mine");
        UI.getCurrent().navigate("rooms/" + room.id() + "/checklist");
        assertThat(page()).contains("There is no such page").doesNotContain("Not mine");
    }
}
