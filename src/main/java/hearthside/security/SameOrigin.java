package hearthside.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a request that changes something comes from one of our own pages, or from no page at all. */
final class SameOrigin {
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private SameOrigin() {}

    /** Browsers send Sec-Fetch-Site only over TLS and on loopback; on a venue's plain http there is Origin. */
    static boolean says(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return (site == null || OURS.contains(site)) && (origin == null || ours(origin, request.getHeader("Host")));
    }

    private static boolean ours(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
