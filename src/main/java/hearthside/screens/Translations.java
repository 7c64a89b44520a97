package hearthside.screens;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells Vaadin which languages there are, so that a page comes in the browser's own, and from which side it is read. */
@Component
final class Translations implements I18NProvider, VaadinServiceInitListener {
    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.concat(Words.LANGUAGES.stream(), Stream.of(Mirrored.PSEUDO))
                .toList();
    }

    /** Pages in a language that is read from the right are turned over. */
    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> {
            var ui = opened.getUI();
            if (Mirrored.isReadFromTheRight(ui.getLocale())) ui.setDirection(Direction.RIGHT_TO_LEFT);
        });
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return Words.in(locale).say(key, values);
    }
}
