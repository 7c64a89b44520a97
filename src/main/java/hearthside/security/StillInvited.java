package hearthside.security;

import hearthside.room.Rooms;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody whose invitation was taken back, or whose room is over, with whatever she asks next. An open
 * console asks by itself every ten seconds.
 */
final class StillInvited extends OncePerRequestFilter {
    private final Rooms rooms;

    StillInvited(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var over = Session.invited().filter(some -> rooms.ledAlong(some).isEmpty());
        if (over.isPresent()) end(request);
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }
}
