package hearthside;

import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Peek;
import hearthside.room.Rooms;
import hearthside.room.Script;
import hearthside.workshop.Block;
import hearthside.workshop.Poll;
import hearthside.workshop.Section;
import hearthside.workshop.Workshop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The real house as a process of its own, with one room of slides and polls that a line it hears moves one step on. */
public final class SoakHouse {
    private static final int SLIDES_BETWEEN = 8;

    private SoakHouse() {}

    /** First it is told how many polls the room shall have. */
    public static void main(String[] args) throws IOException {
        var house = SpareHouse.open();
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var polls = orders.readLine();
        if (polls != null)
            serve(house.getBean(Rooms.class).open(script(Integer.parseInt(polls)), Sample::setting), orders);
        System.exit(0);
    }

    private static void serve(LiveRoom room, BufferedReader orders) throws IOException {
        System.out.println("code " + room.setting().code().value());
        for (var order = orders.readLine(); order != null; order = orders.readLine())
            System.out.println(
                    switch (order) {
                        case "heap" -> "heap " + FanHouse.heap();
                        case "here" -> "here " + room.phonesHere();
                        default -> next(room);
                    });
    }

    /** Where the room stands then, which poll is open, and how many ballots were in the one that closed. */
    private static String next(LiveRoom room) {
        var counted = room.state()
                .openPoll()
                .map(poll -> Peek.close(room, poll).answers())
                .orElse(0);
        var state = room.tell(new Command.Next(room.state().at()));
        return "stands %d %s %d".formatted(state.revision(), state.openPoll().orElse("-"), counted);
    }

    private static Script script(int polls) {
        var sample = Sample.WORKSHOP;
        var blocks = IntStream.range(0, polls)
                .boxed()
                .flatMap(number -> Stream.concat(slides(), Stream.of(placed(poll(number)))))
                .toList();
        var section = new Section("long", "A long evening", Map.of("60", Duration.ofMinutes(60)), true, false, blocks);
        var workshop = new Workshop(
                sample.name(), "en", "Soak", "", List.of(Sample.SIXTY), sample.agreements(), List.of(section));
        return new Script(workshop, Sample.SUPPORT, new byte[0]);
    }

    private static Stream<Section.Placed> slides() {
        return Stream.generate(() -> FanHouse.slide("One of many")).limit(SLIDES_BETWEEN);
    }

    private static Poll poll(int number) {
        return new Poll("poll-" + number, "Which one?", Sample.BARRIER.type(), Sample.BARRIER.pass(), false);
    }

    private static Section.Placed placed(Block block) {
        return new Section.Placed(block, Set.of());
    }
}
