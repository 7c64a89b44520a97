package hearthside.e2e;

import hearthside.room.Catalogue;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Peek;
import hearthside.room.RoomCode;
import hearthside.room.Rooms;
import hearthside.room.Setting;
import hearthside.workshop.Paper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * A hand inside the packaged house that does what it reads, and says what it sees: also the exact count of an urn, which no
 * screen ever may. It is laid beside the jar and named as one more source of beans.
 */
public class Hand {
    static final String SAYS = "hand ";

    private final Rooms rooms;
    private final Catalogue catalogue;

    public Hand(Rooms rooms, Catalogue catalogue) {
        this.rooms = rooms;
        this.catalogue = catalogue;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Thread.ofPlatform().daemon().name("hand").start(this::hear);
    }

    private void hear() {
        System.out.println(SAYS + "ready");
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (var order = orders.readLine(); order != null; order = orders.readLine())
                System.out.println(SAYS + obey(order.split(" ")));
        } catch (IOException over) {
            System.err.println("Nobody gives orders any more.");
        }
    }

    private String obey(String[] order) {
        if (order[0].equals("make")) return make().setting().code().value();
        var room = rooms.byCode(new RoomCode(order[1])).orElseThrow();
        return switch (order[0]) {
            case "ask" -> "" + room.tell(new Command.OpenPoll(order[2])).revision();
            case "step" ->
                "" + room.tell(new Command.Calm(!room.state().calm())).revision();
            case "revision" -> "" + room.state().revision();
            case "here" -> "" + room.phonesHere();
            case "count" -> Peek.close(room, order[2]).counts().toString();
            default -> "what?";
        };
    }

    private LiveRoom make() {
        var script = catalogue.script("rebuilding-intimacy", "en", "ca-on").orElseThrow();
        return rooms.open(script, Hand::setting);
    }

    private static Setting setting(Rooms.Fresh fresh) {
        return new Setting(
                fresh.id(),
                fresh.code(),
                "facilitator",
                "A stormy evening",
                "rebuilding-intimacy",
                "en",
                "60",
                Paper.LETTER,
                "ca-on",
                List.of(LocalDateTime.now().plusDays(1)),
                ZoneOffset.UTC);
    }
}
