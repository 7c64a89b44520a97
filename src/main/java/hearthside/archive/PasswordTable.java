package hearthside.archive;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Password hashes by account. There is no row until somebody sets a password. */
@Component
public class PasswordTable {
    private final DataFile file;

    PasswordTable(DataFile file) {
        this.file = file;
    }

    /** The hash of an account's password, as it was kept. */
    public Optional<String> hash(String account) {
        return file.read(jdbc -> jdbc.sql("select password from account where name = ?")
                .param(account)
                .query(String.class)
                .optional());
    }

    /** Durable when it returns. */
    public void keep(String account, String hash) {
        file.keep(jdbc -> jdbc.sql("merge into account (name, password) values (?, ?)")
                .params(account, hash)
                .update());
    }
}
