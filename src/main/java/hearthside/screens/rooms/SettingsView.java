package hearthside.screens.rooms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hearthside.security.Passwords;
import hearthside.security.Session;
import hearthside.security.Stays;
import hearthside.security.Strength;
import java.time.Duration;

/** How the facilitator comes in: a password beside the printed link. */
@Route("settings")
public class SettingsView extends HostPage {
    private final Passwords passwords;
    private final String account;
    private final boolean byLink;
    private final PasswordField current = new PasswordField();
    private final PasswordField fresh = new PasswordField();
    private final Paragraph state = new Paragraph();
    private final Paragraph done = new Paragraph();
    private final SignedIn elsewhere;

    public SettingsView(Passwords passwords, Stays stays, AuthenticationContext who) {
        super("settings.title", who);
        this.passwords = passwords;
        account = who.getPrincipalName().orElseThrow();
        elsewhere = new SignedIn(stays, account);
        byLink = who.hasAuthority(Session.BY_LINK);
        fill(
                "page",
                new Paragraph(new Anchor("", getTranslation("checklist.back"))),
                new H2(getTranslation("settings.title")),
                new H3(getTranslation("settings.password")),
                state,
                form(),
                elsewhere);
        show();
    }

    private Div form() {
        field(current, "settings.current", "current-password");
        field(fresh, "settings.new", "new-password");
        fresh.setHelperText(getTranslation("settings.hint", Strength.SHORTEST));
        fresh.setValueChangeMode(ValueChangeMode.LAZY);
        fresh.addValueChangeListener(event -> hint(event.getValue()));
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("settings.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(current, fresh, save, done);
        form.addClassName("form");
        return form;
    }

    private void field(PasswordField field, String label, String autocomplete) {
        field.setLabel(getTranslation(label));
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
    }

    private void show() {
        var set = passwords.isSet(account);
        state.setText(getTranslation(set ? "settings.set" : "settings.none"));
        current.setVisible(set && !byLink);
    }

    private void hint(String typed) {
        wrong(fresh, "");
        fresh.setHelperText(
                typed.isEmpty()
                        ? getTranslation("settings.hint", Strength.SHORTEST)
                        : words(Strength.of(typed), typed));
    }

    private String words(Strength strength, String typed) {
        var length = typed.codePointCount(0, typed.length());
        return switch (strength) {
            case TOO_SHORT -> getTranslation("settings.short", Strength.SHORTEST - length);
            case TOO_LONG -> getTranslation("settings.long", Strength.LONGEST);
            case EASY -> getTranslation("settings.easy");
            case GOOD -> getTranslation("settings.good");
            case STRONG -> getTranslation("settings.strong");
        };
    }

    private void save() {
        done.setText("");
        var typed = fresh.getValue();
        var strength = Strength.of(typed);
        if (!strength.accepted()) wrong(fresh, words(strength, typed));
        else if (allowed()) {
            passwords.set(account, typed);
            fresh.clear();
            current.clear();
            done.setText(getTranslation("settings.saved"));
            elsewhere.end();
            show();
        }
    }

    /** Who came by the printed link may set a new password; who came by the old one types it again. */
    private boolean allowed() {
        if (!current.isVisible()) return true;
        return switch (passwords.check(account, current.getValue())) {
            case Passwords.Outcome.Right _ -> wrong(current, "");
            case Passwords.Outcome.Wrong _ -> wrong(current, getTranslation("settings.wrong"));
            case Passwords.Outcome.Wait(Duration left) ->
                wrong(
                        current,
                        getTranslation("signin.wait", left.plusSeconds(59).toMinutes()));
        };
    }

    /** @return whether all is well */
    private static boolean wrong(PasswordField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
        return words.isEmpty();
    }
}
