package hearthside.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.couple.Couple;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.sheet.pdf.Press;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** What a room that has ended still does for phones, and what it does not. */
class EndedRoomTest {
    private static final String WALK = "{\"practice\":\"walk\",\"checkIn\":\"2026-12-20\"}";

    private final Rooms rooms = Sample.rooms(new MemoryJournal(), () -> Instant.parse("2026-12-03T12:00:00Z"));
    private final LiveRoom room = Sample.room(rooms);
    private final Couple couple = room.beginCouple().orElseThrow();
    private final MockMvc door = MockMvcBuilders.standaloneSetup(new Door(
                    rooms, new Lines(JsonMapper.builder().build()), new TakeHomeDesk(new Press(), new PackTurns())))
            .setControllerAdvice(new Answers())
            .build();
    private final String address = "/api/rooms/" + room.setting().code().value();

    @BeforeEach
    void theRoomEnds() {
        room.tell(new Command.End());
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request, String body) throws Exception {
        return door.perform(request.contentType(MediaType.APPLICATION_JSON).content(body))
                .andReturn()
                .getResponse();
    }

    /** Anybody between a phone and us may say 404 or 410; the phone believes only these. */
    @Test
    void everyNoSaysThatItIsOurs() throws Exception {
        assertThat(asked(post(address + "/couples"), "").getHeader("Hearthside"))
                .isEqualTo("says");
        var unknown = asked(get("/api/rooms/ZZZZZZ"), "");
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getHeader("Hearthside")).isEqualTo("says");
    }

    @Test
    void pairingAndPlanningAreOver() throws Exception {
        assertThat(asked(post(address + "/couples"), "").getStatus()).isEqualTo(410);
        assertThat(asked(post(address + "/couples/join"), "{\"code\":\"" + couple.code() + "\"}")
                        .getStatus())
                .isEqualTo(410);
        assertThat(asked(put(address + "/couples/" + couple.token() + "/plan"), WALK)
                        .getStatus())
                .isEqualTo(410);
        assertThat(asked(get(address + "/couples/" + couple.token()), "").getStatus())
                .as("else the phone would forget its plan")
                .isEqualTo(410);
        assertThat(asked(get(address), "").getStatus()).isEqualTo(200);
    }

    /** The room has erased the couple with its plan; the phone still has the page open where it was kept. */
    @Test
    void sheetsCarryThePlanThatThePhoneStillKnows() throws Exception {
        assertThat(pack("{\"sheets\":[\"cover\"],\"plan\":" + WALK + "}"))
                .contains("A walk and one question", "December 20");
        assertThat(pack("{\"couple\":\"" + couple.token() + "\",\"sheets\":[\"cover\"]}"))
                .doesNotContain("A walk and one question");
    }

    private String pack(String wish) throws Exception {
        try (var document = Loader.loadPDF(asked(post(address + "/packs"), wish).getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
