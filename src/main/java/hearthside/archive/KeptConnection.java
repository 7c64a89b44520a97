package hearthside.archive;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection, for one writer at a time, that stays open: to open one takes H2 as long as to write a room's state. If the
 * database was closed meanwhile, by a rewriting or a full disk, whoever asks next gets a new one.
 */
final class KeptConnection extends DelegatingDataSource {
    private @Nullable Connection open;
    private @Nullable Connection unclosing;

    KeptConnection(DataSource source) {
        super(source);
    }

    @Override
    public synchronized Connection getConnection() throws SQLException {
        var known = unclosing;
        if (known != null && open != null && !open.isClosed()) return known;
        open = super.getConnection();
        return unclosing = new SingleConnectionDataSource(open, true).getConnection();
    }
}
