package hearthside.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a phone sends must come from our own page, be of a kind we read, and be small. */
final class PhoneGuard extends OncePerRequestFilter {
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int LARGEST = 8 * 1024;
    /** A pack carries everything that its owner wrote that evening. */
    private static final int LARGEST_PACK = 64 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/") || !CHANGING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SameOrigin.says(request)) {
            Words.refuse(request, response, HttpStatus.FORBIDDEN, "door.elsewhere");
            return;
        }
        if (request.getContentLengthLong() > largest(request)) {
            Words.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "door.large");
            return;
        }
        if (hasBody(request) && !readable(request)) {
            Words.refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "door.kind");
            return;
        }
        if (request.getContentLengthLong() >= 0 || !hasBody(request)) chain.doFilter(request, response);
        else unmeasured(request, response, chain);
    }

    /** A body that does not say how long it is gets read as far as it may go, and not a byte further. */
    private void unmeasured(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(largest(request) + 1);
        if (body.length > largest(request)) Words.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "door.large");
        else chain.doFilter(new ReadRequest(request, body), response);
    }

    private static int largest(HttpServletRequest request) {
        return request.getServletPath().endsWith("/packs") ? LARGEST_PACK : LARGEST;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean readable(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null) return false;
        try {
            var kind = MediaType.parseMediaType(type);
            return kind.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    || kind.equalsTypeAndSubtype(MediaType.APPLICATION_OCTET_STREAM);
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
