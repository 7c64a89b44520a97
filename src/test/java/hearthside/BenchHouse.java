package hearthside;

import hearthside.room.Command;
import hearthside.room.Peek;
import hearthside.room.Rooms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The real house as a process of its own, with a hand on one poll: each line it hears asks in a new room, or counts. */
public final class BenchHouse {
    private BenchHouse() {}

    public static void main(String[] args) throws IOException {
        var house = SpareHouse.open();
        var rooms = house.getBean(Rooms.class);
        var room = Sample.room(rooms);
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            if (order.equals("ask")) {
                room = Sample.room(rooms);
                room.tell(new Command.OpenPoll("barrier"));
                System.out.println("asked " + room.setting().code().value());
            } else {
                System.out.println("counted " + Peek.close(room, "barrier").answers());
                rooms.erase(room);
            }
        }
        System.exit(0);
    }
}
