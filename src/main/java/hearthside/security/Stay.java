package hearthside.security;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.function.Consumer;

/** One browser that is signed in. It lives as an attribute of its session and says when that is over. */
final class Stay implements HttpSessionBindingListener {
    private final String account;
    private final Instant since;
    private final transient Consumer<Stay> over;

    Stay(String account, Instant since, Consumer<Stay> over) {
        this.account = account;
        this.since = since;
        this.over = over;
    }

    String account() {
        return account;
    }

    Instant since() {
        return since;
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        over.accept(this);
    }
}
