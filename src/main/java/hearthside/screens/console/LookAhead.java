package hearthside.screens.console;

import hearthside.room.LiveRoom;
import hearthside.screens.JoinAddress;
import hearthside.screens.Words;

/** The way from the run sheet to a step: seen by the facilitator alone first, then, if she wants, by the room. */
record LookAhead(LiveRoom room, JoinAddress address, Jump jump, Words words) {
    void from(int step) {
        new LookDialog(this, step).open();
    }
}
