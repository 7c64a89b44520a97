package hearthside.security;

import static hearthside.security.PlainPage.text;

import hearthside.room.Invited;
import hearthside.room.Rooms;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where an invitation leads. Opening the link only shows a button, because messengers open links before people do; the
 * button uses it up.
 */
final class InvitationFilter extends OncePerRequestFilter {
    static final String PATH = "/host/lead";

    private final Rooms rooms;

    InvitationFilter(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Session.facilitates()) say(request, "lead.yourself").send(response, HttpStatus.CONFLICT);
        else
            switch (request.getMethod()) {
                case "GET", "HEAD" -> door(request).send(response, HttpStatus.OK);
                case "POST" -> pressed(request, response);
                default -> say(request, "lead.unknown").send(response, HttpStatus.METHOD_NOT_ALLOWED);
            }
    }

    private void pressed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var invited = SameOrigin.says(request) ? rooms.invited(token(request)) : Optional.<Invited>empty();
        if (invited.isEmpty()) {
            say(request, "lead.unknown").send(response, HttpStatus.FORBIDDEN);
            return;
        }
        Session.beginInvited(request, response, invited.get());
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", "/host/rooms/" + invited.get().room());
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("token")).orElse("");
    }

    private PlainPage door(HttpServletRequest request) {
        var form = """
                <p>%s</p>
                <form method="post" action="%s">
                <input type="hidden" name="token" value="%s">
                <button class="button button--main" type="submit">%s</button>
                </form>
                """.formatted(
                text(Words.in(request, "lead.what")), PATH, text(token(request)), text(Words.in(request, "lead.go")));
        return page(request, form);
    }

    private PlainPage say(HttpServletRequest request, String key) {
        return page(request, "<p class=\"trouble\" role=\"alert\">" + text(Words.in(request, key)) + "</p>");
    }

    private PlainPage page(HttpServletRequest request, String body) {
        return new PlainPage(Words.language(request), Words.in(request, "lead.title"), "", body);
    }
}
