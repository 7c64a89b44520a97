package hearthside.phone;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.sheet.pdf.Press;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** What the door sends to phones, for tests that compare every byte of it. */
public final class Wire {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TakeHomeDesk DESK = new TakeHomeDesk(new Press(), new PackTurns());

    private final Lines lines = new Lines(JSON);
    private final MockMvc door;

    public Wire(Rooms rooms) {
        door = MockMvcBuilders.standaloneSetup(new Door(rooms, lines, DESK)).build();
    }

    /** The room as every phone gets it. */
    public String snapshot(LiveRoom room) {
        return new String(lines.snapshots().fresh(room, room.tellings().own()).body(), StandardCharsets.UTF_8);
    }

    /** Sends a ballot; the whole answer. */
    public String cast(LiveRoom room, String poll, byte[] ballot) {
        try {
            var answer = door.perform(post(
                                    "/api/rooms/{code}/polls/{poll}/ballots",
                                    room.setting().code().value(),
                                    poll)
                            .contentType(MediaType.APPLICATION_OCTET_STREAM)
                            .content(ballot))
                    .andReturn()
                    .getResponse();
            var headers = answer.getHeaderNames().stream()
                    .map(name -> name + "=" + answer.getHeaders(name))
                    .toList();
            return answer.getStatus() + " " + headers + " " + answer.getContentAsString();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
