package hearthside.room;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** All rooms of this house, by id and by code. Brings them back from the journal when it is made. */
public final class Rooms {
    private final Journal journal;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, LeftAlone> leftAlone = new ConcurrentHashMap<>();
    private final Map<String, LiveRoom> byId = new ConcurrentHashMap<>();

    public Rooms(Journal journal, Scripts scripts, InstantSource clock, RandomGenerator random) {
        this.journal = journal;
        this.clock = clock;
        this.random = random;
        journal.rooms().forEach(kept -> bringBack(kept, scripts));
    }

    /** A room that this version cannot read stays in the journal as it is, and does not keep the others away. */
    private void bringBack(Journal.Remembered kept, Scripts scripts) {
        try {
            bringBack(kept, scripts.read(kept.setting(), kept.script()));
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            leftAlone.put(kept.setting().id(), new LeftAlone(kept.setting(), kept.state()));
        }
    }

    /** Names of rooms that this version cannot read. */
    public List<String> leftAlone() {
        return leftAlone.values().stream()
                .map(room -> room.setting().alias())
                .sorted()
                .toList();
    }

    private record LeftAlone(Setting setting, RoomState state) {}

    private LiveRoom bringBack(Journal.Remembered kept, Script script) {
        var room = new LiveRoom(kept, script, journal, clock, random);
        byId.put(room.id(), room);
        return room;
    }

    /** Makes a room; {@code setting} gets a fresh id and a code that no other room has. */
    public synchronized LiveRoom open(Script script, Function<Fresh, Setting> setting) {
        var chosen = setting.apply(new Fresh(id(), freeCode()));
        journal.opened(chosen, script.source(), RoomState.NEW);
        var kept = new Journal.Remembered(chosen, script.source(), RoomState.NEW, Set.of(), List.of(), Map.of());
        return bringBack(kept, script);
    }

    /** What a new room gets by itself. */
    public record Fresh(String id, RoomCode code) {}

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private RoomCode freeCode() {
        RoomCode code;
        do code = RoomCode.from(random);
        while (byCode(code).isPresent());
        return code;
    }

    public Optional<LiveRoom> byCode(RoomCode code) {
        return byId.values().stream()
                .filter(room -> room.setting().code().equals(code))
                .findFirst();
    }

    /** A room of one's own; somebody else's is as good as none. */
    public Optional<LiveRoom> byId(String id, String owner) {
        return Optional.ofNullable(byId.get(id))
                .filter(room -> room.setting().owner().equals(owner));
    }

    /** Uses an invitation up; empty if there is none like it. */
    public Optional<Invited> invited(String token) {
        return byId.values().stream()
                .filter(room -> !room.state().ended())
                .flatMap(
                        room -> room
                                .invitations()
                                .use(token, clock.instant())
                                .map(used -> new Invited(room.id(), used.id()))
                                .stream())
                .findFirst();
    }

    /** The room that somebody leads along, while her invitation holds. */
    public Optional<LiveRoom> ledAlong(Invited invited) {
        return Optional.ofNullable(byId.get(invited.room()))
                .filter(room -> room.invitations().holds(invited.invitation()));
    }

    /** A facilitator's rooms by their first start. */
    public List<LiveRoom> of(String owner) {
        return byId.values().stream()
                .filter(room -> room.setting().owner().equals(owner))
                .sorted(Comparator.comparing(room -> room.setting().starts().getFirst()))
                .toList();
    }

    public void rename(LiveRoom room, String alias) {
        room.rename(alias);
    }

    /** To other times, as many as before, or another place; false if the room has ended. */
    public boolean move(LiveRoom room, List<LocalDateTime> starts, Optional<String> place) {
        return room.move(starts, place);
    }

    /** Takes a room out of the house, and out of the journal. */
    public void erase(LiveRoom room) {
        room.tell(new Command.End());
        journal.erased(room.id());
        byId.remove(room.id());
    }

    /** Ids of rooms that nobody uses right now, also of those this version cannot read, as far as they meet a condition. */
    List<String> idle(BiPredicate<Setting, RoomState> condition) {
        var idle = byId.values().stream()
                .filter(LiveRoom::idle)
                .filter(room -> condition.test(room.setting(), room.state()))
                .map(LiveRoom::id);
        var unread = leftAlone.values().stream()
                .filter(room -> condition.test(room.setting(), room.state()))
                .map(room -> room.setting().id());
        return Stream.concat(idle, unread).toList();
    }

    void eraseIdle(String id) {
        Optional.ofNullable(byId.get(id)).filter(LiveRoom::idle).ifPresent(this::erase);
        if (!leftAlone.containsKey(id)) return;
        journal.erased(id);
        leftAlone.remove(id);
    }
}
