package hearthside.screens;

import hearthside.room.Agenda;
import hearthside.room.LiveRoom;
import hearthside.room.RoomCode;
import hearthside.room.RoomState;
import hearthside.workshop.Section;
import java.util.Optional;

/**
 * A scene and all that stands around it.
 *
 * @param section the title of the section it belongs to; empty in the lobby
 * @param door how to come in; empty once the room is locked
 */
public record Sight(Scene scene, String section, Optional<Door> door, boolean dark) {

    public record Door(JoinAddress address, RoomCode code) {}

    public static Sight now(LiveRoom room, RoomState state, JoinAddress address) {
        return around(Scene.now(room, state), room, state, state.at(), address);
    }

    /** What comes after "next", if anything does. */
    public static Optional<Sight> next(LiveRoom room, RoomState state, JoinAddress address) {
        var step = state.calm() ? state.at() : state.nextStep(room.agenda());
        return Scene.next(room, state).map(scene -> around(scene, room, state, step, address));
    }

    /** What the room would see at any step, without going there. */
    public static Sight at(int step, LiveRoom room, RoomState state, JoinAddress address) {
        return around(Scene.at(step, room, state), room, state, step, address);
    }

    private static Sight around(Scene scene, LiveRoom room, RoomState state, int step, JoinAddress address) {
        var open = !state.locked() && !state.ended();
        var door = Optional.of(new Door(address, room.setting().code())).filter(_ -> open);
        return new Sight(scene, title(room.agenda().item(step)), door, state.dark());
    }

    private static String title(Agenda.Item item) {
        return item.section().map(Section::title).orElse("");
    }
}
