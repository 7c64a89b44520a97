package hearthside.screens.content;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Drafting;
import hearthside.workshop.Studio;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** What the content folder holds right now. No room is touched by anything here. */
@Route("content")
@PermitAll
@StyleSheet("context://content.css")
public class ContentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Studio studio;
    private final Words words;
    private final Section workshops = new Section();
    private final Section findings = new Section();

    public ContentView(Studio studio, ObjectProvider<Drafting> drafting) {
        this.studio = studio;
        words = Words.in(getLocale());
        setClassName("rooms content");
        var lead =
                Tags.div("content-lead", new H2(words.say("content.title")), Tags.p("soft", words.say("content.lead")));
        var comeIn = Tags.div("content-in", new ReceiveForm(studio, words, this::show));
        drafting.ifAvailable(drafts -> comeIn.add(new ArticleForm(studio, drafts, words, this::show)));
        var lists = Tags.div("content-lists", workshops, findings);
        add(new Masthead(words), Tags.with("content-grid", new Main(lead, lists, comeIn)));
    }

    /** Also when the page is asked for again while it is open: the files may have changed. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var desk = studio.desk();
        workshops.removeAll();
        workshops.add(new H2(words.say("content.workshops")));
        if (desk.folders().isEmpty()) workshops.add(new Paragraph(words.say("content.none")));
        desk.folders().forEach(folder -> workshops.add(new WorkshopRow(folder, studio, words)));
        findings.removeAll();
        findings.add(new H2(words.say("content.findings")), new FindingsList(desk.remarks(), words));
    }

    @Override
    public String getPageTitle() {
        return words.say("content.title") + " · Hearthside";
    }
}
