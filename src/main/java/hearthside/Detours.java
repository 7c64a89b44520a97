package hearthside;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing is found by a detour. {@code /r/../host} and {@code /%68ost} reach the facilitator's servlet by another spelling
 * than its own; no page links like that, and what follows judges and cuts the path as it was written.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Detours extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (detour(request)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else chain.doFilter(request, response);
    }

    private static boolean detour(HttpServletRequest request) {
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH
                && !request.getRequestURI().startsWith(request.getServletPath());
    }
}
