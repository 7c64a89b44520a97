package hearthside.screens.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import hearthside.security.Passwords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends FacilitatorTest {
    private static final String WORDS = "kettle, moss and a slow train";

    @Autowired
    Passwords passwords;

    @Test
    void aShortPasswordIsNotKeptAndSaysHowMuchIsMissing() {
        navigate(SettingsView.class);
        test(find(PasswordField.class).single()).setValue("fourteen chars");
        save();
        assertThat(find(PasswordField.class).single().getErrorMessage()).isEqualTo("One more character, please.");
        assertThat(passwords.isSet("facilitator")).isFalse();
    }

    @Test
    void aLongOneIsKept() {
        navigate(SettingsView.class);
        test(find(PasswordField.class).single()).setValue(WORDS);
        assertThat(find(PasswordField.class).single().getHelperText()).isEqualTo("Strong.");
        save();
        assertThat(page()).contains("Kept.");
        assertThat(passwords.check("facilitator", WORDS)).isEqualTo(new Passwords.Outcome.Right());
    }

    @Test
    void whoCameByTheOldPasswordTypesItAgain() {
        passwords.set("facilitator", WORDS);
        signIn("ROLE_FACILITATOR");
        navigate(SettingsView.class);
        var fields = find(PasswordField.class).all();
        test(fields.getFirst()).setValue("not the old one at all");
        test(fields.getLast()).setValue("another row of quiet words");
        save();
        assertThat(fields.getFirst().getErrorMessage()).isEqualTo("This is not the password until now.");
        test(fields.getFirst()).setValue(WORDS);
        save();
        assertThat(passwords.check("facilitator", "another row of quiet words"))
                .isEqualTo(new Passwords.Outcome.Right());
    }

    @Test
    void whoCameByTheLinkMayHaveForgottenIt() {
        passwords.set("facilitator", WORDS);
        navigate(SettingsView.class);
        assertThat(find(PasswordField.class).all()).hasSize(1);
    }

    private void save() {
        test(find(Button.class).withText("Keep this password").single()).click();
    }
}
