package hearthside.archive;

import hearthside.ballot.Seat;
import hearthside.couple.Couple;
import hearthside.room.Journal;
import hearthside.room.RoomState;
import hearthside.room.Setting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal in H2. Every call is one transaction, on disk when it returns. */
@Component
class H2Journal implements Journal {
    private final JdbcClient jdbc;
    private final TransactionTemplate together;
    private final Json json;

    H2Journal(JdbcClient jdbc, TransactionTemplate together) {
        this.jdbc = jdbc;
        this.together = together;
        json = new Json();
    }

    @Override
    public List<Remembered> rooms() {
        return jdbc.sql("select id, alias, setting, script, state from room")
                .query(this::remembered)
                .list();
    }

    private Remembered remembered(ResultSet row, int number) throws SQLException {
        var id = row.getString("id");
        return new Remembered(
                json.read(row.getString("setting"), Setting.class).renamed(row.getString("alias")),
                row.getBytes("script"),
                json.read(row.getString("state"), RoomState.class),
                new HashSet<>(seats(id)),
                couples(id));
    }

    private List<Seat> seats(String room) {
        return jdbc.sql("select hash from seat where room = ?")
                .param(room)
                .query((row, _) -> new Seat(row.getString("hash")))
                .list();
    }

    private List<Couple> couples(String room) {
        return jdbc
                .sql("select couple from couple where room = ?")
                .param(room)
                .query((row, _) -> json.read(row.getString("couple"), Couple.class))
                .list()
                .stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    @Override
    public void opened(Setting setting, byte[] script, RoomState state) {
        keep(() -> jdbc.sql("insert into room (id, code, alias, setting, script, state) values (?, ?, ?, ?, ?, ?)")
                .params(
                        setting.id(),
                        setting.code().value(),
                        setting.alias(),
                        json.write(setting),
                        script,
                        json.write(state))
                .update());
    }

    @Override
    public void changed(String room, RoomState state) {
        keep(() -> write(room, state));
    }

    private void write(String room, RoomState state) {
        jdbc.sql("update room set state = ? where id = ?")
                .params(json.write(state), room)
                .update();
    }

    @Override
    public void renamed(String room, String alias) {
        keep(() -> jdbc.sql("update room set alias = ? where id = ?")
                .params(alias, room)
                .update());
    }

    @Override
    public void seated(String room, Seat seat) {
        keep(() -> jdbc.sql("merge into seat (room, hash) values (?, ?)")
                .params(room, seat.hash())
                .update());
    }

    @Override
    public void coupled(String room, Couple couple) {
        keep(() -> jdbc.sql("merge into couple (room, token, couple) values (?, ?, ?)")
                .params(room, couple.token(), json.write(couple))
                .update());
    }

    @Override
    public void ended(String room, RoomState state) {
        keep(() -> {
            write(room, state);
            delete("delete from seat where room = ?", room);
            delete("delete from couple where room = ?", room);
        });
    }

    @Override
    public void erased(String room) {
        keep(() -> delete("delete from room where id = ?", room));
    }

    private void delete(String sql, String room) {
        jdbc.sql(sql).param(room).update();
    }

    private void keep(Runnable work) {
        try {
            together.executeWithoutResult(_ -> work.run());
        } catch (DataAccessException | TransactionException failure) {
            throw new NotSaved(Trouble.words(failure), failure);
        }
    }
}
