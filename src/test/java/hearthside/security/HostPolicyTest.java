package hearthside.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class HostPolicyTest {
    private static final String PAGE = "<script>one()</script><script type=module src=/host/two.js></script>";

    private final ServiceInitEvent house = new ServiceInitEvent(mock(VaadinService.class));

    private record Served(Document page, String policy) {
        String number() {
            return page.selectFirst("script").attr("nonce");
        }
    }

    private Served served() {
        new HostPolicy().serviceInit(house);
        var answer = mock(VaadinResponse.class);
        var page = Jsoup.parse(PAGE);
        var index = new IndexHtmlResponse(mock(VaadinRequest.class), answer, page);
        house.getAddedIndexHtmlRequestListeners().toList().getLast().modifyIndexHtmlResponse(index);
        var policy = ArgumentCaptor.forClass(String.class);
        verify(answer).setHeader(eq(HostPolicy.HEADER), policy.capture());
        return new Served(page, policy.getValue());
    }

    @Test
    void onlyScriptsThatCarryThePagesOwnNumberRun() {
        var served = served();
        assertThat(served.number()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(served.page().select("script"))
                .allMatch(script -> script.attr("nonce").equals(served.number()));
        assertThat(directive(served.policy(), "script-src"))
                .contains("'nonce-" + served.number() + "'")
                .doesNotContain("'unsafe-inline'");
    }

    @Test
    void everyPageHasAnotherNumber() {
        assertThat(served().number()).isNotEqualTo(served().number());
    }

    @Test
    void whatIsNoPageRunsNothingInline() {
        assertThat(HostPolicy.withoutPage()).startsWith("default-src 'none'").contains("frame-ancestors 'none'");
        assertThat(directive(HostPolicy.withoutPage(), "script-src")).doesNotContain("'unsafe-inline'", "nonce");
    }

    private static String directive(String policy, String name) {
        return policy.replaceAll(".*" + name + " ([^;]*);.*", "$1");
    }
}
