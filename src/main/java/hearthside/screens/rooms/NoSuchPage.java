package hearthside.screens.rooms;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;

/** An address that leads nowhere, or into somebody else's room: the two look the same. */
public class NoSuchPage extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    public NoSuchPage() {
        addClassName("gate");
        add(
                new H1(getTranslation("rooms.nowhere")),
                new Paragraph(getTranslation("rooms.nowhere.words")),
                new Paragraph(new Anchor("", getTranslation("checklist.back"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rooms.nowhere") + " · Hearthside";
    }
}
