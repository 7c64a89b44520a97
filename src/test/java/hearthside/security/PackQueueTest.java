package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PackQueueTest {
    private final PackQueue queue = new PackQueue(1, Duration.ZERO);

    private MockHttpServletResponse asks(String path, FilterChain inside) {
        var request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        var answer = new MockHttpServletResponse();
        try {
            queue.doFilter(request, answer, inside);
            return answer;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final FilterChain MADE = (_, answer) -> ((HttpServletResponse) answer).setStatus(200);

    @Test
    void whoFindsAllTurnsTakenHearsThatTooMuchIsGoingOn() {
        var second = new MockHttpServletResponse[1];
        asks("/api/rooms/KM4PTR/packs", (_, _) -> second[0] = asks("/api/rooms/KM4PTR/packs", MADE));
        assertThat(second[0].getStatus()).isEqualTo(503);
    }

    @Test
    void aTurnIsGivenBackAlsoWhenThePackFails() {
        for (var time = 0; time < 3; time++)
            assertThat(caught(() -> asks("/api/rooms/KM4PTR/packs", (_, _) -> {
                        throw new IllegalArgumentException();
                    })))
                    .isTrue();
        assertThat(asks("/api/rooms/KM4PTR/packs", MADE).getStatus()).isEqualTo(200);
    }

    private static boolean caught(Runnable broken) {
        try {
            broken.run();
            return false;
        } catch (IllegalStateException failed) {
            return true;
        }
    }

    @Test
    void nothingElseWaitsForAPack() {
        var seat = new MockHttpServletResponse[1];
        asks("/api/rooms/KM4PTR/packs", (_, _) -> seat[0] = asks("/api/rooms/KM4PTR/seats", MADE));
        assertThat(seat[0].getStatus()).isEqualTo(200);
    }
}
