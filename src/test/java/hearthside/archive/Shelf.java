package hearthside.archive;

import hearthside.room.Journal;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real journal over a database in memory, and all that is in it as SQL. */
public record Shelf(Journal journal, JdbcClient jdbc) {
    public static Shelf empty() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
        Flyway.configure().dataSource(source).load().migrate();
        return new Shelf(new H2Journal(new DataFile(source, DataFolder.KEY)), JdbcClient.create(source));
    }

    /** Every row, but for those that only say when the database was made. */
    public String dump() {
        return String.join(
                "\n",
                jdbc.sql("script nosettings table room, seat, couple")
                        .query(String.class)
                        .list());
    }
}
