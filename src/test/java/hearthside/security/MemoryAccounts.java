package hearthside.security;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts for tests, in memory. */
public final class MemoryAccounts implements Accounts {
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public void setPassword(String name, String hash) {
        accounts.put(name, new Account(name, Optional.of(hash)));
    }
}
