package hearthside.screens;

import com.vaadin.flow.spring.security.AuthenticationContext;
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

    /** The account's name, which owns rooms. */
    public String name() {
        return Optional.ofNullable(signIn.getIfAvailable())
                .flatMap(AuthenticationContext::getPrincipalName)
                .orElse(ONLY_ONE);
    }
}
