package hearthside.archive;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Password hashes by account. There is no row until somebody sets a password. */
@Component
public class PasswordTable {
    private final JdbcClient jdbc;

    PasswordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hash of an account's password, as it was kept. */
    public Optional<String> hash(String account) {
        return jdbc.sql("select password from account where name = ?")
                .param(account)
                .query(String.class)
                .optional();
    }

    /** Durable when it returns. */
    public void keep(String account, String hash) {
        jdbc.sql("merge into account (name, password) values (?, ?)")
                .params(account, hash)
                .update();
    }
}
