package hearthside.screens;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows the address that phones can reach: the one that was configured, else the one this page was opened with. */
@Component
public final class Doorway {
    private final String configured;
    private final boolean lan;

    Doorway(@Value("${hearthside.address:}") String configured, @Value("${hearthside.lan:false}") boolean lan) {
        this.configured = configured;
        this.lan = lan;
    }

    /** Whether the facilitator's pages answer on this machine only, so that nobody else can lead along. */
    public boolean onlyHere() {
        return lan;
    }

    public JoinAddress address() {
        return new JoinAddress(configured.isBlank() ? asked() : configured);
    }

    private static String asked() {
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) return "";
        var scheme = request.getScheme();
        var usual = scheme.equals("https") ? 443 : 80;
        var port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return scheme + "://" + request.getServerName() + port;
    }
}
