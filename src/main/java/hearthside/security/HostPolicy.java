package hearthside.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What the facilitator's pages may load and run. Vaadin starts its client with scripts that stand in the page: each page gets
 * a number of its own, and only scripts that carry it run. What somebody smuggled in as text does not know the number.
 *
 * <p>Vaadin cannot do without three things: it runs what the server sends it ({@code 'unsafe-eval'}), sets styles one by one
 * ({@code 'unsafe-inline'} for styles), and resolves addresses against a {@code base} element of ours.
 */
@Component
final class HostPolicy implements VaadinServiceInitListener {
    static final String HEADER = "Content-Security-Policy";
    private static final String ANSWERS = "default-src 'none'; script-src 'self' 'unsafe-eval'%s; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "manifest-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";
    private static final int NUMBER_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** For everything that is not a page. */
    static String withoutPage() {
        return ANSWERS.formatted("");
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::number);
    }

    private void number(IndexHtmlResponse page) {
        var number = fresh();
        page.getDocument().getElementsByTag("script").attr("nonce", number);
        page.getVaadinResponse().setHeader(HEADER, ANSWERS.formatted(" 'nonce-" + number + "'"));
    }

    private String fresh() {
        var bytes = new byte[NUMBER_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
