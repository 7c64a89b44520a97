package hearthside.archive;

import hearthside.ballot.Seat;
import hearthside.couple.Couple;
import hearthside.room.Journal;
import hearthside.room.RoomState;
import hearthside.room.Setting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal in H2. Every call is one transaction, in the file when it returns; what it deletes is out of the file by then. */
@Component
class H2Journal implements Journal {
    private final DataFile file;
    private final Json json = new Json();

    H2Journal(DataFile file) {
        this.file = file;
    }

    @Override
    public List<Remembered> rooms() {
        return file.read(jdbc -> jdbc.sql(
                        "select id, alias, setting, source, state from room join script on script.room = room.id")
                .query((row, _) -> remembered(jdbc, row))
                .list());
    }

    private Remembered remembered(JdbcClient jdbc, ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new Remembered(
                json.read(row.getString("setting"), Setting.class).renamed(row.getString("alias")),
                row.getBytes("source"),
                json.read(row.getString("state"), RoomState.class),
                new HashSet<>(seats(jdbc, id)),
                couples(jdbc, id),
                notes(jdbc, id));
    }

    private List<Seat> seats(JdbcClient jdbc, String room) {
        return jdbc.sql("select hash from seat where room = ?")
                .param(room)
                .query((row, _) -> new Seat(row.getString("hash")))
                .list();
    }

    private List<Couple> couples(JdbcClient jdbc, String room) {
        return jdbc
                .sql("select couple from couple where room = ?")
                .param(room)
                .query((row, _) -> json.read(row.getString("couple"), Couple.class))
                .list()
                .stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    private Map<String, String> notes(JdbcClient jdbc, String room) {
        var notes = new HashMap<String, String>();
        jdbc.sql("select section, text from note where room = ?")
                .param(room)
                .query((row, _) -> notes.put(row.getString("section"), row.getString("text")))
                .list();
        return notes;
    }

    @Override
    public void opened(Setting setting, byte[] script, RoomState state) {
        file.keep(jdbc -> {
            jdbc.sql("insert into room (id, code, alias, setting, state) values (?, ?, ?, ?, ?)")
                    .params(
                            setting.id(),
                            setting.code().value(),
                            setting.alias(),
                            json.write(setting),
                            json.write(state))
                    .update();
            jdbc.sql("insert into script (room, source) values (?, ?)")
                    .params(setting.id(), script)
                    .update();
        });
    }

    @Override
    public void changed(String room, RoomState state) {
        file.keep(jdbc -> write(jdbc, room, state));
    }

    private void write(JdbcClient jdbc, String room, RoomState state) {
        jdbc.sql("update room set state = ? where id = ?")
                .params(json.write(state), room)
                .update();
    }

    @Override
    public void renamed(String room, String alias) {
        file.keep(jdbc -> jdbc.sql("update room set alias = ? where id = ?")
                .params(alias, room)
                .update());
    }

    @Override
    public void moved(Setting setting) {
        file.keep(jdbc -> jdbc.sql("update room set setting = ? where id = ?")
                .params(json.write(setting), setting.id())
                .update());
    }

    @Override
    public void seated(String room, Seat seat) {
        file.keep(jdbc -> jdbc.sql("merge into seat (room, hash) values (?, ?)")
                .params(room, seat.hash())
                .update());
    }

    @Override
    public void coupled(String room, Couple couple) {
        file.keep(jdbc -> write(jdbc, room, couple));
    }

    @Override
    public void joined(String room, Couple couple, String left) {
        file.keep(jdbc -> {
            write(jdbc, room, couple);
            jdbc.sql("delete from couple where room = ? and token = ?")
                    .params(room, left)
                    .update();
        });
    }

    private void write(JdbcClient jdbc, String room, Couple couple) {
        jdbc.sql("merge into couple (room, token, couple) values (?, ?, ?)")
                .params(room, couple.token(), json.write(couple))
                .update();
    }

    @Override
    public void noted(String room, String section, String text) {
        file.keep(jdbc -> jdbc.sql("merge into note (room, section, text) values (?, ?, ?)")
                .params(room, section, text)
                .update());
    }

    @Override
    public void ended(String room, RoomState state) {
        file.erase(jdbc -> {
            write(jdbc, room, state);
            return delete(jdbc, "delete from seat where room = ?", room)
                    + delete(jdbc, "delete from couple where room = ?", room);
        });
    }

    @Override
    public void erased(String room) {
        file.erase(jdbc -> delete(jdbc, "delete from room where id = ?", room));
    }

    private static int delete(JdbcClient jdbc, String sql, String room) {
        return jdbc.sql(sql).param(room).update();
    }
}
