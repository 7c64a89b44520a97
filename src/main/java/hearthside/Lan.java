package hearthside;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** With {@code --lan}, the network gets the phones' pages; the facilitator's own pages answer only on this machine. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Lan extends OncePerRequestFilter {
    private final boolean asked;

    Lan(@Value("${hearthside.lan}") boolean asked) {
        this.asked = asked;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !asked;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (forFacilitator(request) && !fromThisMachine(request)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else chain.doFilter(request, response);
    }

    /** Judged by the path that the server decoded and made straight, however it was spelled. */
    private static boolean forFacilitator(HttpServletRequest request) {
        var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.equals("/host") || path.startsWith("/host/") || path.startsWith("/VAADIN/");
    }

    /** Judged by the address that was reached, which nobody can claim, and not by any header. */
    private static boolean fromThisMachine(HttpServletRequest request) throws UnknownHostException {
        return InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress()
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
