package hearthside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who comes over the network meets the phones' pages and nothing else. */
class LanTest {
    private static final String HERE = "127.0.0.1";
    private static final String THIS_MACHINE_ON_THE_NETWORK = "192.168.1.20";
    private static final String ANOTHER = "192.168.1.31";

    private static MockHttpServletRequest asked(String path, String from, String reached) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setRemoteAddr(from);
        request.setLocalAddr(reached);
        return request;
    }

    private static int answer(MockHttpServletRequest request) {
        return answer(new Lan(true), request);
    }

    private static int answer(Lan lan, MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        try {
            lan.doFilter(request, response, chain);
        } catch (IOException | ServletException failure) {
            throw new IllegalStateException(failure);
        }
        assertThat(chain.getRequest() == null).isEqualTo(response.getStatus() == 404);
        return response.getStatus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/host", "/host/", "/host/sign-in", "/host/rooms/abc", "/host/VAADIN/x.js", "/VAADIN/x.js"})
    void theFacilitatorsPagesAreNotThereForTheNetwork(String path) {
        assertThat(answer(asked(path, ANOTHER, THIS_MACHINE_ON_THE_NETWORK))).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/r/KM4PTR", "/phone/arch.svg", "/api/rooms/KM4PTR", "/hosting", "/tokens.css"})
    void thePhonesPagesAre(String path) {
        assertThat(answer(asked(path, ANOTHER, THIS_MACHINE_ON_THE_NETWORK))).isEqualTo(200);
    }

    @Test
    void aHouseThatWasNotAskedToLetTheNetworkInLeavesItsPagesToTheProxyInFront() {
        assertThat(answer(new Lan(false), asked("/host", ANOTHER, THIS_MACHINE_ON_THE_NETWORK)))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({HERE + "," + HERE, "::1, ::1", "127.0.0.1, 127.0.0.53", "::ffff:127.0.0.1, ::ffff:127.0.0.1"})
    void theFacilitatorComesFromThisMachine(String from, String reached) {
        assertThat(answer(asked("/host", from, reached))).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        THIS_MACHINE_ON_THE_NETWORK + "," + THIS_MACHINE_ON_THE_NETWORK,
        ANOTHER + "," + HERE,
        HERE + "," + THIS_MACHINE_ON_THE_NETWORK
    })
    void andOnlyByItsOwnAddress(String from, String reached) {
        assertThat(answer(asked("/host", from, reached))).isEqualTo(404);
    }

    @Test
    void whateverSomebodyClaimsToBe() {
        var request = asked("/host", ANOTHER, THIS_MACHINE_ON_THE_NETWORK);
        request.addHeader("X-Forwarded-For", HERE);
        request.addHeader("Forwarded", "for=127.0.0.1;host=localhost");
        request.addHeader("Host", "localhost");
        request.setServerName("localhost");
        assertThat(answer(request)).isEqualTo(404);
    }

    /** Vaadin's servlet answers below /host, so the rest of a path stands apart. */
    @Test
    void alsoWhereTheServletHasTakenItsPartOfThePath() {
        var request = asked("/host", ANOTHER, THIS_MACHINE_ON_THE_NETWORK);
        request.setPathInfo("/rooms/abc");
        assertThat(answer(request)).isEqualTo(404);
    }
}
