package hearthside.screens.rooms;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What screens say, from the same bundles as everything else. */
@Component
class Bundle implements I18NProvider {
    private final MessageSource messages;

    Bundle(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, Locale.FRENCH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... details) {
        return messages.getMessage(key, details, locale);
    }
}
