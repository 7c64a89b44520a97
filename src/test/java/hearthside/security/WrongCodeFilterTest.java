package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.room.Rooms;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WrongCodeFilterTest {
    private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
    private static final int IN_A_MINUTE = 60;

    private final Rooms rooms = Sample.rooms(new MemoryJournal(), () -> NOON);
    private final String join =
            "/api/rooms/" + Sample.room(rooms).setting().code().value() + "/couples/join";
    private final WrongCodeFilter filter = new WrongCodeFilter(rooms, new WrongCodes(() -> NOON));

    private int asks(FilterChain inside) {
        var request = new MockHttpServletRequest("POST", join);
        request.setServletPath(join);
        var answer = new MockHttpServletResponse();
        try {
            filter.doFilter(request, answer, inside);
            return answer.getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static FilterChain answering(int status) {
        return (_, answer) -> ((HttpServletResponse) answer).setStatus(status);
    }

    @Test
    void whoeverKnowsTheCodeIsNeverCounted() {
        for (var couple = 0; couple < 2 * IN_A_MINUTE; couple++)
            assertThat(asks(answering(200))).isEqualTo(200);
    }

    @Test
    void guessesThatAreUnderWayAtOnceCountFromTheirBeginning() {
        var answers = new ArrayList<Integer>();
        guessAtOnce(IN_A_MINUTE + 40, answers);
        assertThat(answers.stream().filter(status -> status == 404)).hasSize(IN_A_MINUTE);
        assertThat(asks(answering(200))).isEqualTo(429);
    }

    private void guessAtOnce(int more, List<Integer> answers) {
        if (more == 0) return;
        answers.add(asks((request, answer) -> {
            guessAtOnce(more - 1, answers);
            answering(404).doFilter(request, answer);
        }));
    }
}
