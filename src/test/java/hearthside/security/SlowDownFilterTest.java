package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SlowDownFilterTest {
    private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");

    private final SlowDownFilter filter = new SlowDownFilter(() -> NOON);
    private final AtomicInteger heard = new AtomicInteger();

    private int taps(String path) throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        var answer = new MockHttpServletResponse();
        filter.doFilter(request, answer, (_, inside) -> {
            heard.incrementAndGet();
            ((MockHttpServletResponse) inside).setStatus(204);
        });
        return answer.getStatus();
    }

    @Test
    void oneWhoTapsWithoutEndIsAnsweredAsEverAndHeardSixtyTimesAMinute() throws Exception {
        for (var tap = 0; tap < 500; tap++)
            assertThat(taps("/api/rooms/KM4PTR/slow-down")).isEqualTo(204);
        assertThat(heard).hasValue(60);

        assertThat(taps("/api/rooms/KM4PTS/slow-down")).isEqualTo(204);
        assertThat(heard).hasValue(61);
    }

    @Test
    void nothingElseIsCounted() throws Exception {
        for (var ask = 0; ask < 100; ask++) taps("/api/rooms/KM4PTR/seats");
        assertThat(heard).hasValue(100);
    }
}
