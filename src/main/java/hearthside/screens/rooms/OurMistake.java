package hearthside.screens.rooms;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;

/** A page that could not be shown. What went wrong goes to the log by its kind alone. */
public class OurMistake extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
    public OurMistake() {
        addClassName("gate");
        add(
                new H1(getTranslation("rooms.mistake")),
                new Paragraph(getTranslation("rooms.mistake.words")),
                new Paragraph(new Anchor("", getTranslation("checklist.back"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Trouble.note(parameter.getException());
        return 500;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rooms.mistake") + " · Hearthside";
    }
}
