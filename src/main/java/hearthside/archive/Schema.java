package hearthside.archive;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings an older file up to date, and leaves a newer one alone: what it means, only a newer Hearthside knows. */
final class Schema {
    private final Flyway flyway;
    private final DataSource source;

    Schema(DataSource source) {
        this.source = source;
        flyway = Flyway.configure().dataSource(source).load();
    }

    void migrate() {
        var applied = flyway.info().applied();
        if (isNewer(applied))
            throw new Unusable(
                    "The data was written by a newer Hearthside. It was left as it is. Start that one, or choose another folder with --data.");
        flyway.migrate();
        if (applied.length == 0) nothingToRewrite();
    }

    boolean isNewer() {
        return isNewer(flyway.info().applied());
    }

    private static boolean isNewer(MigrationInfo... applied) {
        return Stream.of(applied).map(MigrationInfo::getState).anyMatch(Schema::fromTheFuture);
    }

    private static boolean fromTheFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    /** Nothing was ever deleted from a file that was just made. */
    private void nothingToRewrite() {
        JdbcClient.create(source).sql("update rewriting set due = false").update();
    }
}
