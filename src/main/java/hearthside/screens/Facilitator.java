package hearthside.screens;

import com.vaadin.flow.spring.security.AuthenticationContext;
import hearthside.room.Invited;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who sits at the console. Without any sign-in, as in a preview, everybody is the one facilitator. */
@Component
public final class Facilitator {
    private static final String ONLY_ONE = "facilitator";

    private final ObjectProvider<AuthenticationContext> signIn;

    Facilitator(ObjectProvider<AuthenticationContext> signIn) {
        this.signIn = signIn;
    }

    /** A room of hers, or the one that she leads along; any other is as good as none. */
    public Optional<LiveRoom> room(Rooms rooms, String id) {
        return invited()
                .map(some -> rooms.ledAlong(some).filter(room -> room.id().equals(id)))
                .orElseGet(() -> rooms.byId(id, name()));
    }

    public Role role() {
        return invited().isPresent() ? Role.CO_FACILITATOR : Role.FACILITATOR;
    }

    /** The invitation by which somebody leads along; nothing for the facilitator herself. */
    public Optional<Invited> invited() {
        return Optional.ofNullable(signIn.getIfAvailable())
                .flatMap(known -> known.getGrantedAuthorities().stream()
                        .flatMap(right -> Invited.of(String.valueOf(right.getAuthority())).stream())
                        .findFirst());
    }

    /** The account's name, which owns rooms. */
    public String name() {
        return Optional.ofNullable(signIn.getIfAvailable())
                .flatMap(AuthenticationContext::getPrincipalName)
                .orElse(ONLY_ONE);
    }
}
