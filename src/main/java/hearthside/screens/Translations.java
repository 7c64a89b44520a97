package hearthside.screens;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells Vaadin which languages there are, so that a page comes in the browser's own. */
@Component
final class Translations implements I18NProvider {
    @Override
    public List<Locale> getProvidedLocales() {
        return Words.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return Words.in(locale).say(key, values);
    }
}
