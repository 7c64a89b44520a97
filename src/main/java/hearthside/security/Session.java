package hearthside.security;

import hearthside.room.Invited;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** A facilitator's time behind the sign-in, or the time of somebody who leads along in one of her rooms. */
public final class Session {
    static final String FACILITATOR = "ROLE_FACILITATOR";
    /** Owns no room, so that every page which asks for her rooms finds none. */
    private static final String CO_FACILITATOR = "co-facilitator";
    /** She came by the printed link, and may set a password without knowing the old one. */
    public static final String BY_LINK = "SIGNED_IN_BY_LINK";

    static final SecurityContextRepository KEPT = new HttpSessionSecurityContextRepository();

    private Session() {}

    static void beginByLink(HttpServletRequest request, HttpServletResponse response) {
        begin(request, response, Account.FACILITATOR, FACILITATOR, BY_LINK);
    }

    static void beginByPassword(HttpServletRequest request, HttpServletResponse response) {
        begin(request, response, Account.FACILITATOR, FACILITATOR);
    }

    static void beginInvited(HttpServletRequest request, HttpServletResponse response, Invited invited) {
        begin(request, response, CO_FACILITATOR, invited.right());
    }

    /** Whether it is the facilitator who asks right now. */
    static boolean facilitates() {
        return facilitates(SecurityContextHolder.getContext().getAuthentication());
    }

    static boolean facilitates(@Nullable Principal who) {
        return rights(who).anyMatch(FACILITATOR::equals);
    }

    /** Who leads along, if that is who asks right now. */
    static Optional<Invited> invited() {
        return invited(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<Invited> invited(@Nullable Principal who) {
        return rights(who).flatMap(right -> Invited.of(right).stream()).findFirst();
    }

    private static Stream<String> rights(@Nullable Principal who) {
        return who instanceof Authentication signedIn
                ? signedIn.getAuthorities().stream().map(right -> String.valueOf(right.getAuthority()))
                : Stream.empty();
    }

    /** Always a new session: an identifier that somebody knew before is worth nothing afterwards. */
    private static void begin(HttpServletRequest request, HttpServletResponse response, String name, String... rights) {
        var old = request.getSession(false);
        if (old != null) old.invalidate();
        request.getSession(true);
        KEPT.saveContext(new SecurityContextImpl(who(name, rights)), request, response);
    }

    private static Authentication who(String name, String... rights) {
        List<SimpleGrantedAuthority> authorities =
                Stream.of(rights).map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(name, "", authorities);
    }
}
