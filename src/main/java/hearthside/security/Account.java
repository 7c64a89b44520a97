package hearthside.security;

import java.util.Optional;

/**
 * Somebody who may lead rooms.
 *
 * @param name owns the rooms she makes
 * @param passwordHash as Argon2 writes it; empty while she comes in by the printed link only
 */
public record Account(String name, Optional<String> passwordHash) {
    /** Whom the printed link signs in. */
    public static final String FACILITATOR = "facilitator";
}
