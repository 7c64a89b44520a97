package hearthside.security;

import static hearthside.security.PlainPage.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The sign-in page: takes the printed link or the password. A visitor who is not signed in gets no session and no cookie
 * here; what comes with a form is checked by its origin, not by a token.
 */
final class SignInFilter extends OncePerRequestFilter {
    private final Passwords passwords;
    private final SignInLink link;

    SignInFilter(Passwords passwords, SignInLink link) {
        this.passwords = passwords;
        this.link = link;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(SignInLink.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (request.getMethod()) {
            case "GET" -> opened(request, response);
            case "HEAD" -> page(request, Optional.empty()).send(response, HttpStatus.OK);
            case "POST" -> typed(request, response);
            default -> page(request, Optional.empty()).send(response, HttpStatus.METHOD_NOT_ALLOWED);
        }
    }

    private void opened(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = request.getParameter("token");
        if (token == null || lookingAhead(request)) {
            page(request, Optional.empty()).send(response, HttpStatus.OK);
            return;
        }
        switch (link.use(token)) {
            case WELCOME -> {
                Session.beginByLink(request, response);
                welcome(request).send(response, HttpStatus.OK);
            }
            case USED -> refused(request, response, "signin.link.used");
            case OLD -> refused(request, response, "signin.link.old");
            case UNKNOWN -> refused(request, response, "signin.link.unknown");
        }
    }

    /** A browser that fetches a page before anybody asked for it must not use up the link. */
    private static boolean lookingAhead(HttpServletRequest request) {
        var purpose = request.getHeader("Sec-Purpose");
        return purpose != null && purpose.startsWith("prefetch");
    }

    private void typed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.says(request)) {
            refused(request, response, "signin.elsewhere");
            return;
        }
        var password = Optional.ofNullable(request.getParameter("password")).orElse("");
        switch (passwords.check(Account.FACILITATOR, password)) {
            case Passwords.Outcome.Right _ -> {
                Session.beginByPassword(request, response);
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader("Location", Destination.of(request));
            }
            case Passwords.Outcome.Wrong _ -> refused(request, response, "signin.wrong");
            case Passwords.Outcome.Wait(Duration left) -> {
                response.setHeader("Retry-After", Long.toString(Math.max(1, left.toSeconds())));
                page(request, Optional.of(waiting(request, left))).send(response, HttpStatus.TOO_MANY_REQUESTS);
            }
        }
    }

    private String waiting(HttpServletRequest request, Duration left) {
        return Words.in(request, "signin.wait", left.plusSeconds(59).toMinutes());
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, String key) throws IOException {
        page(request, Optional.of(Words.in(request, key))).send(response, HttpStatus.FORBIDDEN);
    }

    /**
     * The browser goes on by itself from a page of ours. After a redirect it would still count as coming from wherever
     * the link was clicked, and keep the new cookie back.
     */
    private PlainPage welcome(HttpServletRequest request) {
        var go = "<meta http-equiv=\"refresh\" content=\"0;url=/host\">\n";
        var body = "<p><a href=\"/host\">%s</a></p>".formatted(text(Words.in(request, "signin.on")));
        return new PlainPage(Words.language(request), Words.in(request, "signin.welcome"), go, body);
    }

    private PlainPage page(HttpServletRequest request, Optional<String> trouble) {
        var alert = trouble.map(sentence -> "<p class=\"trouble\" role=\"alert\">" + text(sentence) + "</p>\n")
                .orElse("");
        var known = passwords.isSet(Account.FACILITATOR);
        var form = known ? form(request) : "";
        var advice = known ? "signin.advice" : "signin.advice.link";
        return new PlainPage(
                Words.language(request),
                Words.in(request, "signin.title"),
                "",
                alert + form + "<p class=\"soft\">" + text(Words.in(request, advice)) + "</p>");
    }

    private String form(HttpServletRequest request) {
        return """
                <form method="post" action="%s">
                <input type="hidden" name="next" value="%s">
                <input type="text" name="account" value="%s" autocomplete="username" hidden>
                <div class="field"><label for="password">%s</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required autofocus></div>
                <button class="button button--main" type="submit">%s</button>
                </form>
                """.formatted(
                        SignInLink.PATH,
                        text(Destination.of(request)),
                        Account.FACILITATOR,
                        text(Words.in(request, "signin.password")),
                        text(Words.in(request, "signin.go")));
    }
}
