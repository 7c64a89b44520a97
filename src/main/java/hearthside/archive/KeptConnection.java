package hearthside.archive;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection, for one writer at a time, that stays open: to open one takes H2 as long as to write a room's state. If the
 * database was closed meanwhile, as it is when it is written anew, whoever asks next gets a new one.
 */
final class KeptConnection extends DelegatingDataSource {
    private @Nullable SingleConnectionDataSource kept;
    private @Nullable Connection open;

    KeptConnection(DataSource source) {
        super(source);
    }

    @Override
    public synchronized Connection getConnection() throws SQLException {
        if (open == null || open.isClosed()) kept = null;
        if (kept == null) {
            open = super.getConnection();
            kept = new SingleConnectionDataSource(open, true);
        }
        return kept.getConnection();
    }

    /** Whoever asks next gets a new one. */
    synchronized void drop() {
        if (kept != null) kept.destroy();
        kept = null;
    }
}
