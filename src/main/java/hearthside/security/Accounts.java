package hearthside.security;

import java.util.Optional;

/** Remembers accounts. There is none until somebody sets a password. */
public interface Accounts {
    Optional<Account> find(String name);

    /** Keeps the hash; makes the account if there is none of that name. Durable when it returns. */
    void setPassword(String name, String hash);
}
