package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TransportTest {
    private final MockHttpServletRequest plain = new MockHttpServletRequest();

    @Test
    void aHouseThatIsReachedByTlsPromisesItOnEveryAnswer() {
        assertThat(new Transport("https://hearth.example").promisesTls(plain)).isTrue();
    }

    @Test
    void onPlainHttpNothingIsPromised() {
        assertThat(new Transport("").promisesTls(plain)).isFalse();
        assertThat(new Transport("http://192.168.1.20:8080").promisesTls(plain)).isFalse();
    }

    @Test
    void whatAHeadOfTheRequestSaysCountsForNothing() {
        plain.addHeader("X-Forwarded-Proto", "https");
        assertThat(new Transport("").promisesTls(plain)).isFalse();
    }
}
