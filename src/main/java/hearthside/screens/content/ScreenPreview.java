package hearthside.screens.content;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import hearthside.room.Agenda;
import hearthside.room.Step;
import hearthside.screens.Scene;
import hearthside.screens.Sight;
import hearthside.screens.Stage;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Workshop;
import java.time.Instant;
import java.util.Optional;

/** The projector's own drawing of a step, without a room behind it. */
final class ScreenPreview extends Section {
    private final Workshop workshop;
    private final Words words;
    private final Stage stage;
    private final Paragraph about = Tags.p("soft", "");
    private final Paragraph read = Tags.p("for-readers", "");

    ScreenPreview(Workshop workshop, Words words) {
        this.workshop = workshop;
        this.words = words;
        stage = Stage.asCopy(Words.in(workshop.language()));
        var copy = Tags.div("copy", stage);
        copy.getElement().setAttribute("inert", true).setAttribute("aria-hidden", "true");
        read.getElement().setAttribute("lang", workshop.language());
        setClassName("preview-screen");
        add(new H3(words.say("content.screen")), copy, read, about);
    }

    /** Timers stand still at their whole length. */
    void show(Agenda.Item item) {
        var scene = new StepScene(workshop).of(item.step());
        var section = item.section().map(hearthside.workshop.Section::title).orElse("");
        stage.show(new Sight(scene, section, Optional.empty(), false), Instant.EPOCH);
        read.setText(stage.getElement().getTextRecursively());
        about.setText(words.say(invented(item.step(), scene) ? "content.screen.invented" : "content.screen.same"));
    }

    private static boolean invented(Step step, Scene scene) {
        return step instanceof Step.Revealed && scene instanceof Scene.Shown;
    }
}
