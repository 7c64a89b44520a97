package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HostGuardTest {
    @ParameterizedTest
    @CsvSource({
        "POST, '', http://localhost:8080, 200",
        "POST, '', '', 200",
        "POST, '', https://elsewhere.example, 403",
        "POST, '', null, 403",
        "DELETE, '', https://elsewhere.example, 403",
        "GET, '', https://elsewhere.example, 200",
        "GET, websocket, http://localhost:8080, 200",
        "GET, websocket, https://elsewhere.example, 403"
    })
    void whatChangesAnythingOrOpensALineComesFromOurOwnPages(String method, String upgrade, String origin, int status)
            throws Exception {
        var request = new MockHttpServletRequest(method, "/host/");
        request.addHeader("Host", "localhost:8080");
        if (!upgrade.isEmpty()) request.addHeader("Upgrade", upgrade);
        if (!origin.isEmpty()) request.addHeader("Origin", origin);
        var answer = new MockHttpServletResponse();
        new HostGuard().doFilter(request, answer, new MockFilterChain());
        assertThat(answer.getStatus()).isEqualTo(status);
    }
}
