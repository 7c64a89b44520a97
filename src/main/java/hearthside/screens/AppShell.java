package hearthside.screens;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** What every screen of the facilitator loads: our tokens first, then Vaadin's base styles in our colours. No theme. */
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("context://fonts.css")
@StyleSheet("context://tokens.css")
@StyleSheet("context://vaadin.css")
@StyleSheet("context://screen.css")
@StyleSheet("context://console.css")
@StyleSheet("context://rooms.css")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "/phone/arch.svg", "any");
    }
}
