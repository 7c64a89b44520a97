package hearthside.screens.rooms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinSession;
import hearthside.security.Stays;
import java.time.Duration;

/** In which other browsers this account is signed in, and one press that ends all of that. */
final class SignedIn extends Section {
    private final transient Stays stays;
    private final String account;
    private final Paragraph only = new Paragraph();
    private final UnorderedList browsers = new UnorderedList();
    private final Button end = new Button();

    SignedIn(Stays stays, String account) {
        this.stays = stays;
        this.account = account;
        only.setText(getTranslation("settings.elsewhere.none"));
        only.getElement().setAttribute("role", "status");
        end.setText(getTranslation("settings.elsewhere.end"));
        end.addClickListener(_ -> end());
        addClassName("form");
        add(new H3(getTranslation("settings.elsewhere")), only, browsers, end);
        show();
    }

    /** Signs her out everywhere but here. */
    void end() {
        stays.endElsewhere(account, here());
        show();
    }

    private void show() {
        var others = stays.elsewhere(account, here());
        browsers.removeAll();
        others.forEach(stay -> browsers.add(new ListItem(words(stay))));
        only.setVisible(others.isEmpty());
        browsers.setVisible(!others.isEmpty());
        end.setVisible(!others.isEmpty());
    }

    private String words(Duration signedIn) {
        return signedIn.toHours() > 0
                ? getTranslation("settings.elsewhere.hours", signedIn.toHours())
                : getTranslation("settings.elsewhere.minutes", signedIn.toMinutes());
    }

    private static String here() {
        return VaadinSession.getCurrent().getSession().getId();
    }
}
