package hearthside;

import hearthside.ballot.Seat;
import hearthside.couple.Couple;
import hearthside.couple.Pairing;
import hearthside.room.Journal;
import hearthside.room.RoomState;
import hearthside.room.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A journal for tests: remembers in memory, and can be told to fail like a full disk. */
public final class MemoryJournal implements Journal {
    private final Map<String, Remembered> rooms = new LinkedHashMap<>();
    private boolean full;
    private int writes;
    private int most = Integer.MAX_VALUE;

    public void full(boolean now) {
        full = now;
    }

    /** @param more writes that there is still room for, from now on */
    public void fullAfter(int more) {
        most = writes + more;
    }

    public int writes() {
        return writes;
    }

    @Override
    public synchronized List<Remembered> rooms() {
        return new ArrayList<>(rooms.values());
    }

    @Override
    public void opened(Setting setting, byte[] script, RoomState state) {
        put(new Remembered(setting, script, state, Set.of(), List.of(), Map.of()));
    }

    @Override
    public void changed(String room, RoomState state) {
        var old = rooms.get(room);
        put(new Remembered(old.setting(), old.script(), state, old.seats(), old.couples(), old.notes()));
    }

    @Override
    public void renamed(String room, String alias) {
        var old = rooms.get(room);
        put(new Remembered(
                old.setting().renamed(alias), old.script(), old.state(), old.seats(), old.couples(), old.notes()));
    }

    @Override
    public void moved(Setting setting) {
        var old = rooms.get(setting.id());
        put(new Remembered(setting, old.script(), old.state(), old.seats(), old.couples(), old.notes()));
    }

    @Override
    public void seated(String room, Seat seat) {
        var old = rooms.get(room);
        var seats = new HashSet<>(old.seats());
        seats.add(seat);
        put(new Remembered(old.setting(), old.script(), old.state(), seats, old.couples(), old.notes()));
    }

    @Override
    public void coupled(String room, Couple couple) {
        put(room, new Pairing(rooms.get(room).couples()).with(couple));
    }

    @Override
    public void joined(String room, Couple couple, String left) {
        put(room, new Pairing(rooms.get(room).couples()).without(left).with(couple));
    }

    private void put(String room, Pairing pairing) {
        var old = rooms.get(room);
        put(new Remembered(old.setting(), old.script(), old.state(), old.seats(), pairing.couples(), old.notes()));
    }

    @Override
    public void noted(String room, String section, String text) {
        var old = rooms.get(room);
        var notes = new LinkedHashMap<>(old.notes());
        notes.put(section, text);
        put(new Remembered(old.setting(), old.script(), old.state(), old.seats(), old.couples(), notes));
    }

    @Override
    public void ended(String room, RoomState state) {
        var old = rooms.get(room);
        put(new Remembered(old.setting(), old.script(), state, Set.of(), List.of(), old.notes()));
    }

    @Override
    public void erased(String room) {
        rooms.remove(room);
    }

    private synchronized void put(Remembered room) {
        if (full || writes >= most)
            throw new NotSaved(NotSaved.Why.NO_ROOM, new java.io.IOException("No space left on device"));
        writes++;
        rooms.put(room.setting().id(), room);
    }
}
