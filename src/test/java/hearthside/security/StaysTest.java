package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.SetClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class StaysTest {
    private static final FilterChain INSIDE = (_, answer) -> ((HttpServletResponse) answer).setStatus(204);

    private final SetClock clock = new SetClock(Instant.parse("2026-12-03T19:00:00Z"));
    private final Stays stays = new Stays(clock);
    private final StayFilter filter = new StayFilter(stays);

    private final MockHttpSession laptop = signedIn("facilitator");
    private final MockHttpSession phone = signedIn("facilitator");
    private final MockHttpSession colleague = signedIn("somebody else");

    private static MockHttpSession signedIn(String account) {
        var session = new MockHttpSession();
        var who = UsernamePasswordAuthenticationToken.authenticated(account, "", java.util.List.of());
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(who));
        return session;
    }

    private MockHttpServletResponse asks(MockHttpSession session, String method, String path) {
        var request = new MockHttpServletRequest(method, path.replaceAll("\\?.*", ""));
        if (path.contains("?v-r=")) request.setParameter("v-r", path.replaceAll(".*v-r=", ""));
        request.setSession(session);
        var answer = new MockHttpServletResponse();
        try {
            filter.doFilter(request, answer, INSIDE);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return answer;
    }

    private void everybodyIsHere() {
        asks(laptop, "GET", "/host");
        clock.pass(Duration.ofMinutes(90));
        asks(phone, "GET", "/host");
        asks(colleague, "GET", "/host");
    }

    @Test
    void signingOutElsewhereEndsOnesOwnOtherSessionsAndNobodyElses() {
        everybodyIsHere();
        assertThat(stays.elsewhere("facilitator", phone.getId())).containsExactly(Duration.ofMinutes(90));
        stays.endElsewhere("facilitator", phone.getId());
        assertThat(laptop.isInvalid()).isTrue();
        assertThat(phone.isInvalid()).isFalse();
        assertThat(colleague.isInvalid()).isFalse();
        assertThat(stays.elsewhere("facilitator", phone.getId())).isEmpty();
    }

    @Test
    void aSessionThatEndedByItselfIsNotListedAnyMore() {
        everybodyIsHere();
        laptop.invalidate();
        assertThat(stays.elsewhere("facilitator", phone.getId())).isEmpty();
    }

    @Test
    void aVisitorWithoutASignInIsNotNoted() {
        asks(new MockHttpSession(), "GET", "/host/sign-in");
        assertThat(stays.elsewhere("facilitator", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /host, 302",
        "GET, /host/rooms/abc, 302",
        "GET, /host?v-r=init, 302",
        "GET, /host/sign-in, 204",
        "POST, /host?v-r=uidl, 204",
        "GET, /host?v-r=push, 204",
        "GET, /host/VAADIN/dynamic/resource/1/a/b.pdf, 204"
    })
    void afterTwelveHoursNoFurtherPageOpensButOpenOnesGoOn(String method, String path, int status) {
        everybodyIsHere();
        clock.pass(Stays.TO_OPEN);
        assertThat(asks(phone, method, path).getStatus()).isEqualTo(status);
        assertThat(phone.isInvalid()).isFalse();
    }

    @Test
    void afterTwoDaysOpenPagesEndToo() {
        everybodyIsHere();
        clock.pass(Stays.AT_MOST.minusSeconds(1));
        asks(phone, "POST", "/host?v-r=uidl");
        assertThat(phone.isInvalid()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        asks(phone, "POST", "/host?v-r=uidl");
        assertThat(phone.isInvalid()).isTrue();
    }
}
