package hearthside;

import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.room.Script;
import hearthside.workshop.Section;
import hearthside.workshop.Slide;
import hearthside.workshop.Workshop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The real house as a process of its own, with one room whose snapshots weigh 2 KB: each line it hears moves the room, or asks. */
public final class FanHouse {
    private static final String LONG = "A sentence that somebody reads aloud, slowly. ".repeat(19);

    private FanHouse() {}

    public static void main(String[] args) throws IOException {
        var house = SpareHouse.open();
        serve(house.getBean(Rooms.class).open(script(), Sample::setting));
        System.exit(0);
    }

    private static void serve(LiveRoom room) throws IOException {
        var kept = new AtomicLong();
        room.watch(() -> kept.set(System.nanoTime()));
        room.tell(new Command.Next(0));
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine())
            System.out.println(
                    switch (order) {
                        case "step" -> {
                            step(room);
                            yield "kept " + kept;
                        }
                        case "heap" -> "heap " + heap();
                        case "here" -> "here " + room.phonesHere();
                        default -> "code " + room.setting().code().value();
                    });
    }

    /** Forward and back between two slides. */
    private static void step(LiveRoom room) {
        var at = room.state().at();
        room.tell(at == 1 ? new Command.Next(at) : new Command.Back(at));
    }

    static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Script script() {
        var sample = Sample.WORKSHOP;
        var slides = List.of(slide("The first of two"), slide("The other one"));
        var section = new Section("long", "Long slides", Map.of("60", Duration.ofMinutes(60)), true, false, slides);
        var workshop = new Workshop(
                sample.name(), "en", "Fan-out", "", List.of(Sample.SIXTY), sample.agreements(), List.of(section));
        return new Script(workshop, Sample.SUPPORT, new byte[0]);
    }

    static Section.Placed slide(String title) {
        var slide = new Slide(title, List.of(LONG, LONG), Optional.empty(), Optional.empty());
        return new Section.Placed(slide, Set.of());
    }
}
