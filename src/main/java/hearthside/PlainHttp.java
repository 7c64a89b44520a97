package hearthside;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/** The house has no TLS of its own. Settings that ask it for some, right or wrong, are refused before anything opens. */
final class PlainHttp implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final List<String> FOR_TLS = List.of("server.ssl", "spring.ssl");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent opening) {
        var settings = Binder.get(opening.getEnvironment());
        for (var name : FOR_TLS) if (asks(settings, name)) throw new Trouble.Plain(words(name));
    }

    private static boolean asks(Binder settings, String name) {
        return settings.bind(name, Bindable.mapOf(String.class, Object.class)).isBound()
                && settings.bind(name + ".enabled", Boolean.class).orElse(true);
    }

    private static String words(String name) {
        var variable = name.replace('.', '_').toUpperCase(Locale.ROOT);
        return "Hearthside speaks plain http, and a setting asks it for TLS: %s… in an application file, or %s_… in the environment. Take it out. A proxy in front ends TLS: docs/operator.md says how."
                .formatted(name, variable);
    }
}
