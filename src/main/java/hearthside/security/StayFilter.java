package hearthside.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes who has signed in, however she did, and ends what has lasted long enough. */
final class StayFilter extends OncePerRequestFilter {
    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private static final Set<String> OF_AN_OPEN_PAGE = Set.of("uidl", "heartbeat", "push");

    private final Stays stays;

    StayFilter(Stays stays) {
        this.stays = stays;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && !stays.mayGoOn(session)) end(session);
        else if (session != null && opensAPage(request) && !stays.mayOpen(session)) {
            Destination.toSignIn(request, response);
            return;
        }
        chain.doFilter(request, response);
        note(request);
    }

    /** Also for this very request, which may have been recognised already. */
    private static void end(HttpSession session) {
        session.invalidate();
        SecurityContextHolder.clearContext();
    }

    /** What an open page asks for says so with {@code v-r}, or lies under VAADIN. */
    private static boolean opensAPage(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getMethod().equals("GET")
                && !OF_AN_OPEN_PAGE.contains(String.valueOf(request.getParameter("v-r")))
                && !path.startsWith("/host/VAADIN/")
                && !path.equals(SignInLink.PATH);
    }

    private void note(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) account(session).ifPresent(name -> stays.begin(session, name));
    }

    private static Optional<String> account(HttpSession session) {
        return Optional.ofNullable((SecurityContext) session.getAttribute(SIGNED_IN))
                .flatMap(context -> Optional.ofNullable(context.getAuthentication()))
                .map(who -> who.getName());
    }
}
