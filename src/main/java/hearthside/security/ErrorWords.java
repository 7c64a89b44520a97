package hearthside.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What anybody reads when something went wrong outside a screen: one sentence, never a stack trace. */
@Controller
class ErrorWords implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        if (path(request).startsWith("/api/")) Words.refuse(request, response, status, key(status));
        else page(request, status).send(response, status);
    }

    private PlainPage page(HttpServletRequest request, HttpStatus status) {
        var home = path(request).startsWith("/host") ? "/host" : "/";
        var body = "<p><a href=\"%s\">%s</a></p>".formatted(home, PlainPage.text(Words.in(request, "door.back")));
        return new PlainPage(Words.language(request), Words.in(request, key(status)), "", body);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElse("");
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "door.nothing";
            case CONTENT_TOO_LARGE -> "door.large";
            case UNSUPPORTED_MEDIA_TYPE -> "door.kind";
            case SERVICE_UNAVAILABLE -> "door.busy";
            default -> status.is4xxClientError() ? "door.malformed" : "door.ours";
        };
    }
}
