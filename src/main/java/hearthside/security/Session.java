package hearthside.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** A facilitator's time behind the sign-in. */
public final class Session {
    static final String FACILITATOR = "ROLE_FACILITATOR";
    /** She came by the printed link, and may set a password without knowing the old one. */
    public static final String BY_LINK = "SIGNED_IN_BY_LINK";

    static final SecurityContextRepository KEPT = new HttpSessionSecurityContextRepository();

    private Session() {}

    static void beginByLink(HttpServletRequest request, HttpServletResponse response) {
        begin(request, response, FACILITATOR, BY_LINK);
    }

    static void beginByPassword(HttpServletRequest request, HttpServletResponse response) {
        begin(request, response, FACILITATOR);
    }

    /** Always a new session: an identifier that somebody knew before is worth nothing afterwards. */
    private static void begin(HttpServletRequest request, HttpServletResponse response, String... rights) {
        var old = request.getSession(false);
        if (old != null) old.invalidate();
        request.getSession(true);
        KEPT.saveContext(new SecurityContextImpl(who(rights)), request, response);
    }

    private static Authentication who(String... rights) {
        List<SimpleGrantedAuthority> authorities =
                Stream.of(rights).map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(Account.FACILITATOR, "", authorities);
    }
}
