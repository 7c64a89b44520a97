package hearthside.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** How long a browser may keep what it got: the phone's built files for ever, anything about a room never. */
final class PhoneHeaders implements HeaderWriter {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", keeping(request.getRequestURI()));
    }

    private static String keeping(String path) {
        if (path.startsWith("/phone/assets/")) return "public, max-age=31536000, immutable";
        if (path.startsWith("/fonts/")) return "public, max-age=86400";
        return path.endsWith(".css") ? "no-cache" : "no-store";
    }
}
