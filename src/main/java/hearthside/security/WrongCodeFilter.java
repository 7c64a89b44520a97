package hearthside.security;

import hearthside.room.RoomCode;
import hearthside.room.Rooms;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows guessing down. A phone with a good room code never notices; while somebody guesses pairing codes in a room,
 * pairing there waits for everyone, because a guess that hits would read a couple's plan.
 */
final class WrongCodeFilter extends OncePerRequestFilter {
    private static final Pattern ROOM = Pattern.compile("/(api/rooms|r)/([^/]+)(/.*)?");
    private static final String PAGE = "r";
    private static final String PAIRING = "/couples/join";

    private final Rooms rooms;
    private final WrongCodes wrong;

    WrongCodeFilter(Rooms rooms, WrongCodes wrong) {
        this.rooms = rooms;
        this.wrong = wrong;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = ROOM.matcher(request.getServletPath());
        if (!path.matches()) {
            chain.doFilter(request, response);
            return;
        }
        var room =
                RoomCode.typed(path.group(2)).filter(code -> rooms.byCode(code).isPresent());
        // The page itself always comes: it says in its own words what became of the code.
        if (room.isEmpty() && !wrong.wrongRoom() && !PAGE.equals(path.group(1))) {
            Words.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "door.guesses");
            return;
        }
        if (PAIRING.equals(path.group(3))) pairing(room, request, response, chain);
        else chain.doFilter(request, response);
    }

    private void pairing(
            Optional<RoomCode> room, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!room.map(wrong::pairing).orElse(true)) {
            Words.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "door.guesses.pairing");
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.OK.value()) room.ifPresent(wrong::rightPairing);
    }
}
