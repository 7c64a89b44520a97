package hearthside.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends whoever is not signed in to the sign-in, and remembers in the address where she wanted to go. */
final class Destination implements AuthenticationEntryPoint {
    private static final String HOME = "/host";

    /** Only ever a page of ours. */
    static String of(HttpServletRequest request) {
        var next = request.getParameter("next");
        return next != null && next.matches("/host(/[A-Za-z0-9_-]+)*") ? next : HOME;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        toSignIn(request, response);
    }

    static void toSignIn(HttpServletRequest request, HttpServletResponse response) {
        var wanted = request.getRequestURI();
        var next = wanted.equals(HOME) || wanted.equals(HOME + "/")
                ? ""
                : "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader("Location", SignInLink.PATH + next);
    }
}
