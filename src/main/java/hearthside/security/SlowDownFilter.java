package hearthside.security;

import hearthside.room.RoomCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A tap on "slow down" costs a write, and nobody knows whose it is. A room's console hears of sixty a minute; whoever taps more
 * often than that gets the same answer, and nothing happens.
 */
final class SlowDownFilter extends OncePerRequestFilter {
    private static final Pattern SLOW_DOWN = Pattern.compile("/api/rooms/([^/]+)/slow-down");
    private static final int IN_A_MINUTE = 60;

    private final RoomBuckets taps;

    SlowDownFilter(InstantSource clock) {
        taps = new RoomBuckets(IN_A_MINUTE, clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tapped(request).map(taps::of).map(Bucket::take).orElse(true)) chain.doFilter(request, response);
        else response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private static Optional<RoomCode> tapped(HttpServletRequest request) {
        var path = SLOW_DOWN.matcher(request.getServletPath());
        return request.getMethod().equals("POST") && path.matches() ? RoomCode.typed(path.group(1)) : Optional.empty();
    }
}
