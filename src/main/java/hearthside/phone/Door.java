package hearthside.phone;

import hearthside.ballot.Seat;
import hearthside.ballot.Urn;
import hearthside.couple.Couple;
import hearthside.couple.Pairing;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.RoomCode;
import hearthside.room.Rooms;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Everything a phone can ask. No session, no cookie, no name: a seat's hash, or nothing at all. What is read can be asked for
 * in a language ({@code lang}, tags with commas between them); without one, and where there is none, it is the room's.
 */
@RestController
@RequestMapping("/api/rooms/{code}")
class Door {
    private final Rooms rooms;
    private final Lines lines;
    private final TakeHomeDesk desk;

    Door(Rooms rooms, Lines lines, TakeHomeDesk desk) {
        this.rooms = rooms;
        this.lines = lines;
        this.desk = desk;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> snapshot(@PathVariable String code, @RequestParam Optional<String> lang) {
        var room = room(code);
        return fresh(
                lines.snapshots().fresh(room, room.tellings().nearest(lang)).body());
    }

    @GetMapping("/workshop")
    ResponseEntity<Document> workshop(@PathVariable String code, @RequestParam Optional<String> lang) {
        var tellings = room(code).tellings();
        var telling = tellings.nearest(lang);
        var languages = lang.map(_ -> tellings.languages()).orElse(List.of());
        return fresh(Document.of(telling, desk.offered(telling), languages));
    }

    private static <B> ResponseEntity<B> fresh(B body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    @GetMapping("/events")
    void events(
            @PathVariable String code,
            @RequestParam Optional<String> lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var room = room(code);
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (request.getMethod().equals("GET")) lines.open(room, room.tellings().nearest(lang), request, response);
    }

    record SeatAsked(String seat) {}

    @PostMapping("/seats")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seat(@PathVariable String code, @RequestBody SeatAsked asked) {
        var room = room(code);
        switch (room.seat(Said.valid(() -> new Seat(asked.seat())))) {
            case SEATED -> {}
            case LOCKED -> throw new Said(HttpStatus.LOCKED, "door.locked");
            case FULL -> throw new Said(HttpStatus.LOCKED, "door.full");
        }
    }

    /** Always the same answer once the body has the right size: what became of a ballot is not for the wire. */
    @PostMapping(path = "/polls/{poll}/ballots", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ballot(@PathVariable String code, @PathVariable String poll, @RequestBody byte[] sealed) {
        var room = room(code);
        if (sealed.length != Urn.SEALED) throw new Said(HttpStatus.BAD_REQUEST, "door.malformed");
        room.cast(poll, sealed);
    }

    @PostMapping("/slow-down")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void slowDown(@PathVariable String code) {
        room(code).tell(new Command.SlowDown());
    }

    record Begun(String token, String code) {}

    @PostMapping("/couples")
    Begun begin(@PathVariable String code) {
        var room = open(code);
        if (room.fullOfCouples()) throw new Said(HttpStatus.LOCKED, "door.full");
        var couple = room.beginCouple().orElseThrow(Door::over);
        return new Begun(couple.token(), couple.code());
    }

    /**
     * @param nonce up to 64 characters, the same when a phone asks again because the answer was lost; without one it cannot
     * @param own the token of the couple that this phone began, if it did
     */
    record CodeTyped(
            String code, @Nullable String nonce, @Nullable String own) {}

    record Joined(String token) {}

    @PostMapping("/couples/join")
    Joined join(@PathVariable String code, @RequestBody CodeTyped typed) {
        var theirs = Optional.ofNullable(typed.code())
                .orElse("")
                .replaceAll("[\\s\\-‐–.]", "")
                .toUpperCase(Locale.ROOT);
        var room = open(code);
        var nonce = Optional.ofNullable(typed.nonce());
        if (nonce.filter(some -> some.length() > 64).isPresent())
            throw new Said(HttpStatus.BAD_REQUEST, "door.malformed");
        return switch (room.joinCouple(theirs, nonce, Optional.ofNullable(typed.own()))) {
            case Pairing.Joining.Joined(Couple couple) -> new Joined(couple.token());
            case Pairing.Joining.NoSuchCode _ -> throw noCouple(room);
            case Pairing.Joining.AlreadyTwo _ -> throw new Said(HttpStatus.CONFLICT, "door.alreadyTwo");
        };
    }

    @GetMapping("/couples/{token}")
    ResponseEntity<CouplePage> couple(@PathVariable String code, @PathVariable String token) {
        var room = room(code);
        var couple = room.pairing().couple(token).orElseThrow(() -> noCouple(room));
        return fresh(CouplePage.of(couple, room.setting().language()));
    }

    @PutMapping("/couples/{token}/plan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void plan(@PathVariable String code, @PathVariable String token, @RequestBody PlanSent sent) {
        var room = open(code);
        if (!room.plan(token, Said.valid(() -> sent.plan(room.workshop())))) throw noCouple(room);
    }

    /** Or no couple any more, because the room has ended: the phone then keeps what it knows of it. */
    private static Said noCouple(LiveRoom room) {
        return room.state().ended() ? over() : new Said(HttpStatus.NOT_FOUND, "door.noCouple");
    }

    private static Said over() {
        return new Said(HttpStatus.GONE, "door.ended");
    }

    @PostMapping(path = "/packs", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pack(
            @PathVariable String code, @RequestParam Optional<String> lang, @RequestBody PackAsked asked) {
        var room = room(code);
        return fresh(desk.pack(room, room.tellings().nearest(lang), asked));
    }

    private LiveRoom room(String code) {
        return RoomCode.typed(code)
                .flatMap(rooms::byCode)
                .orElseThrow(() -> new Said(HttpStatus.NOT_FOUND, "door.noRoom"));
    }

    /** A room that still takes changes from phones. */
    private LiveRoom open(String code) {
        var room = room(code);
        if (room.state().ended()) throw over();
        return room;
    }
}
