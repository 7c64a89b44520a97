package hearthside.phone;

import hearthside.room.LiveRoom;
import hearthside.room.RoomCode;
import hearthside.room.Rooms;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/** The phone's one page, at the two addresses people know. */
@Controller
class Pages {
    private static final ClassPathResource PAGE = new ClassPathResource("META-INF/resources/phone/index.html");

    private final Rooms rooms;
    private final Lines lines;

    Pages(Rooms rooms, Lines lines) {
        this.rooms = rooms;
        this.lines = lines;
    }

    @GetMapping("/")
    String entry() {
        return "forward:/phone/index.html";
    }

    /** Who scans a room's code gets its snapshot with the page, and need not ask again on a slow line before anything is seen. */
    @GetMapping(path = "/r/{code}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<byte[]> room(@PathVariable String code, HttpServletRequest request) throws IOException {
        var page = PAGE.getContentAsString(StandardCharsets.UTF_8);
        var room = RoomCode.typed(code).flatMap(rooms::byCode).map(known -> handed(known, wish(request)));
        return sent(page.replace("</head>", room.orElse("") + "</head>").getBytes(StandardCharsets.UTF_8), request);
    }

    /** There is no secret in it that its length could tell of. */
    private static ResponseEntity<byte[]> sent(byte[] page, HttpServletRequest request) throws IOException {
        var answer = ResponseEntity.ok().header(HttpHeaders.VARY, "Accept-Encoding, Accept-Language");
        var taken = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "");
        if (!taken.contains("gzip")) return answer.body(page);
        return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed(page));
    }

    private static byte[] packed(byte[] page) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(page);
        }
        return packed.toByteArray();
    }

    private static Optional<String> wish(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .map(_ -> Collections.list(request.getLocales()).stream()
                        .map(Locale::toLanguageTag)
                        .collect(Collectors.joining(",")));
    }

    private String handed(LiveRoom room, Optional<String> wish) {
        var telling = room.tellings().nearest(wish);
        var snapshot = new String(lines.snapshots().fresh(room, telling).body(), StandardCharsets.UTF_8);
        return "<meta name=\"room\" content=\"" + HtmlUtils.htmlEscape(snapshot, "UTF-8") + "\">\n";
    }

    /** Where a browser looks for a picture when a page names none, as a PDF cannot. */
    @GetMapping("/favicon.ico")
    String picture() {
        return "forward:/phone/arch.svg";
    }
}
