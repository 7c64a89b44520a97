package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTargetValue;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.room.CheckPoint;
import hearthside.room.LiveRoom;
import hearthside.room.Retention;
import hearthside.room.Step;
import hearthside.workshop.Section;
import java.util.Locale;

/** One room in the list: when, what, how far, and what can be done. */
final class RoomRow extends Article {
    private final LiveRoom room;
    private final NativeButton rename;

    RoomRow(LiveRoom room, Retention retention, RoomDeeds deeds) {
        this.room = room;
        rename = deeds.rename();
        addClassName("room-row");
        if (room.setting().rehearsal()) addClassName("room-row--rehearsal");
        if (room.state().ended()) past(retention, deeds);
        else if (RoomsView.started(room.state())) live(deeds);
        else ahead(deeds);
    }

    LiveRoom room() {
        return room;
    }

    void focusRename() {
        rename.focus();
    }

    private void live(RoomDeeds deeds) {
        addClassName("room-row--live");
        var doing = new Div(console("button button--main"), screen("button"));
        doing.addClassName("doing");
        var links = links(prepare(""), checklist(), packs(), rename, deeds.duplicate(), deeds.erase());
        add(new Arch(), when(), about(line(), people(), links));
        add(doing);
    }

    private void ahead(RoomDeeds deeds) {
        var about = about(line());
        if (hasCoupleExercises()) about.add(ticked());
        var links = links(console(""), checklist(), packs());
        if (!room.setting().rehearsal()) links.add(deeds.rehearse());
        links.add(rename, deeds.duplicate(), deeds.erase());
        about.add(links);
        add(when(), about, prepare("button"));
    }

    private void past(Retention retention, RoomDeeds deeds) {
        var goes = retention
                .end(room.setting(), room.state())
                .map(end -> " " + getTranslation("rooms.goes", RoomTime.day(end, this, getLocale())))
                .orElse("");
        var kept = new Paragraph(getTranslation("rooms.kept") + goes);
        add(when(), about(line(), kept, links(summary(), rename, deeds.duplicate(), deeds.erase())));
    }

    private Paragraph when() {
        var when = RoomTime.of(room, getLocale());
        var day = new Span(when.day(this));
        day.addClassName("day");
        var paragraph = new Paragraph(day, new Span(when.hour(this)));
        paragraph.addClassName("when");
        return paragraph;
    }

    private Div about(Component... lines) {
        var about = new Div(new H3(room.setting().alias()));
        if (room.setting().rehearsal()) about.add(new Badge());
        about.add(lines);
        return about;
    }

    private Paragraph line() {
        var workshop = room.workshop();
        var language = Locale.forLanguageTag(workshop.language());
        var variant = workshop.variant(room.setting().variant()).orElseThrow();
        return new Paragraph(getTranslation(
                "rooms.line",
                workshop.title(),
                new VariantWords(workshop, variant).inARow(this),
                language.getDisplayLanguage(language)));
    }

    private Paragraph people() {
        var phones = getTranslation("rooms.phones", room.phonesHere()) + " ";
        var place = room.current()
                .section()
                .map(Section::title)
                .map(title -> getTranslation("rooms.at", title))
                .orElseGet(() -> getTranslation("rooms.arriving"));
        return new Paragraph(phones + place);
    }

    private boolean hasCoupleExercises() {
        return room.agenda().items().stream()
                .anyMatch(item -> item.step() instanceof Step.Taking taking
                        && taking.exercise().forCouples());
    }

    private Paragraph ticked() {
        var all = CheckPoint.values().length;
        var ticked = room.state().ticked().size();
        return new Paragraph(
                ticked == all ? getTranslation("rooms.ready") : getTranslation("rooms.ticked", ticked, all));
    }

    private Paragraph links(Component... links) {
        var paragraph = new Paragraph(links);
        paragraph.addClassName("links");
        return paragraph;
    }

    private Anchor checklist() {
        var ticked = room.state().ticked().size();
        var open = ticked < CheckPoint.values().length;
        return new Anchor(address() + "/checklist", getTranslation(open ? "rooms.checklist" : "rooms.checklist.done"));
    }

    private Anchor packs() {
        return new Anchor(address() + "/packs", getTranslation("rooms.packs"));
    }

    private Anchor summary() {
        return new Anchor(address() + "/packs", getTranslation("rooms.summary"));
    }

    private Anchor prepare(String look) {
        var link = new Anchor(address() + "/prepare", getTranslation("rooms.prepare"));
        link.setClassName(look);
        return link;
    }

    private Anchor console(String look) {
        var link = new Anchor(address(), getTranslation("rooms.console"));
        link.setClassName(look);
        return link;
    }

    /** Always in the same window of its own, ready to be moved to the projector. */
    private Anchor screen(String look) {
        var link = new Anchor("screen/" + room.id(), getTranslation("rooms.screen"));
        link.setClassName(look);
        link.setTarget(AnchorTargetValue.forString("screen-" + room.id()));
        return link;
    }

    private String address() {
        return "rooms/" + room.id();
    }
}
