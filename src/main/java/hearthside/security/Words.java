package hearthside.security;

import hearthside.workshop.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the reader's language. */
final class Words {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Words() {}

    static String in(HttpServletRequest request, String key, Object... details) {
        var words = Messages.in(request.getLocale()).getString(key);
        return details.length == 0 ? words : new MessageFormat(words, request.getLocale()).format(details);
    }

    /** The language the answer is really in: the reader's, if we speak it. */
    static String language(HttpServletRequest request) {
        return in(request, "door.language");
    }

    /** As phones expect it: a status and one sentence. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getOutputStream()
                .write(JSON.writeValueAsString(Map.of("words", in(request, key)))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
