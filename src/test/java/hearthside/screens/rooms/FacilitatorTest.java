package hearthside.screens.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import hearthside.House;
import hearthside.security.Session;
import hearthside.sheet.Printer;
import hearthside.sheet.pdf.Press;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;

/** A facilitator at her screens, signed in. */
@SpringBootTest(classes = {House.class, FacilitatorTest.PrintShop.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
abstract class FacilitatorTest extends SpringBrowserlessTest {
    static class PrintShop {
        @Bean
        Printer printer() {
            return new Press();
        }
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signIn("ROLE_FACILITATOR", Session.BY_LINK);
        super.initVaadinEnvironment();
    }

    static void signIn(String... rights) {
        var who = UsernamePasswordAuthenticationToken.authenticated(
                "facilitator", "", AuthorityUtils.createAuthorityList(rights));
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** What was given the keyboard since this was asked last. */
    static Component focused() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var nodes = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("this.focus("))
                .map(PendingJavaScriptInvocation::getOwner)
                .toList();
        assertThat(nodes).hasSize(1);
        return Element.get(nodes.getFirst()).getComponent().orElseThrow();
    }

    /** Everything that can be read on the page, in order. */
    static String page() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return Stream.concat(
                        Stream.of(component.getElement().getText()),
                        component.getChildren().map(FacilitatorTest::text))
                .filter(text -> !text.isBlank())
                .reduce("", (left, right) -> left + "\n" + right);
    }
}
