package hearthside.screens.content;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.sheet.Printer;
import hearthside.workshop.Studio;
import hearthside.workshop.Workshop;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** One workshop in one language: its sections with their minutes, and a preview of every step. No room is touched by it. */
@Route("content/:name/:language")
@PermitAll
@StyleSheet("context://content.css")
public class EditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Studio studio;
    private final Printer printer;
    private final Words words;
    private String title;

    public EditionView(Studio studio, Printer printer) {
        this.studio = studio;
        this.printer = printer;
        words = Words.in(getLocale());
        title = words.say("content.title");
        setClassName("rooms content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        var desk = studio.desk();
        removeAll();
        add(new Masthead(words));
        asked.get("name")
                .flatMap(name -> asked.get("language").flatMap(language -> desk.workshop(name, language)))
                .ifPresentOrElse(workshop -> show(workshop, desk, event.getLocation()), this::gone);
    }

    private void gone() {
        add(Tags.with(
                "page",
                new Main(back(), new H2(words.say("content.gone")), new Paragraph(words.say("content.gone.more")))));
    }

    private void show(Workshop workshop, Studio.Desk desk, Location here) {
        title = workshop.title();
        var sheets = new SheetPreview(workshop, desk.supports(), printer, words);
        var preview = new Preview(workshop, sheets, words, at -> remember(here, at));
        var asked = here.getQueryParameters();
        preview.open(
                asked.getSingleParameter("variant").flatMap(workshop::variant).orElseGet(workshop.variants()::getFirst),
                asked.getSingleParameter("step")
                        .filter(step -> step.matches("\\d{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(0));
        var lead = Tags.div("content-lead", back(), new H2(workshop.title()), Tags.p("soft", workshop.credit()));
        add(Tags.with("edition-grid", new Main(lead, preview, new MinutesTable(workshop, words, preview::jump))));
    }

    private Paragraph back() {
        return new Paragraph(new Anchor("content", words.say("content.back")));
    }

    /** So that the page comes back to the same step when it is asked for again, after an edit. */
    private void remember(Location here, Preview.Place at) {
        var query = QueryParameters.simple(Map.of("variant", at.variant(), "step", Integer.toString(at.step())));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), query)));
    }

    @Override
    public String getPageTitle() {
        return title + " · Hearthside";
    }
}
