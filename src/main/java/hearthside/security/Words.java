package hearthside.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the reader's language. */
final class Words {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final MessageSource bundle;

    Words(MessageSource bundle) {
        this.bundle = bundle;
    }

    String in(HttpServletRequest request, String key, Object... details) {
        return bundle.getMessage(key, details, request.getLocale());
    }

    /** The language the answer is really in: the reader's, if we speak it. */
    String language(HttpServletRequest request) {
        return in(request, "door.language");
    }

    /** As phones expect it: a status and one sentence. */
    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getOutputStream()
                .write(JSON.writeValueAsString(Map.of("words", in(request, key)))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
