package hearthside.archive;

import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings an older file up to date, and leaves a newer one alone: what it means, only a newer Hearthside knows. */
@Component
class Schema implements FlywayMigrationStrategy {
    @Override
    public void migrate(Flyway flyway) {
        if (isNewer(flyway))
            throw new Unusable(
                    "The data was written by a newer Hearthside. It was left as it is. Start that one, or choose another folder with --data.");
        flyway.migrate();
    }

    static boolean isNewer(Flyway flyway) {
        return Stream.of(flyway.info().applied()).map(MigrationInfo::getState).anyMatch(Schema::fromTheFuture);
    }

    private static boolean fromTheFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
