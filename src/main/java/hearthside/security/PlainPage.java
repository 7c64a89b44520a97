package hearthside.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/**
 * A page without scripts: sign-in and errors. It looks like the facilitator's other screens.
 *
 * @param head what else stands in the head, as HTML
 * @param body what stands under the title, as HTML
 */
record PlainPage(String language, String title, String head, String body) {
    static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static String text(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }

    void send(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html().getBytes(StandardCharsets.UTF_8));
    }

    private String html() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/phone/arch.svg">
                %s
                <link rel="stylesheet" href="/fonts.css">
                <link rel="stylesheet" href="/tokens.css">
                <link rel="stylesheet" href="/console.css">
                <link rel="stylesheet" href="/rooms.css">
                </head>
                <body>
                <main class="gate">
                <p class="gate-mark"><i class="arch"></i>Hearthside</p>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(language, text(title), head, text(title), body);
    }
}
