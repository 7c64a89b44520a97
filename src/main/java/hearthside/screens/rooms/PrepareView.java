package hearthside.screens.rooms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTargetValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hearthside.room.Catalogue;
import hearthside.room.Guests;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.screens.Doorway;
import hearthside.screens.JoinAddress;
import hearthside.screens.Words;
import hearthside.sheet.Printer;

/** Everything to do before an evening, on one page: the invitation, the checklist, the paper, and a rehearsal. */
@Route("rooms/:room/prepare")
public class PrepareView extends HostPage implements BeforeEnterObserver {
    private final Rooms rooms;
    private final Catalogue catalogue;
    private final Guests guests;
    private final Printer printer;
    private final JoinAddress address;
    private final AuthenticationContext who;

    public PrepareView(
            Rooms rooms,
            Catalogue catalogue,
            Guests guests,
            Printer printer,
            Doorway doorway,
            AuthenticationContext who) {
        super("prepare.title", who);
        this.rooms = rooms;
        this.catalogue = catalogue;
        this.guests = guests;
        this.printer = printer;
        this.who = who;
        address = doorway.address();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getUI().getPage().addJavaScript("context://prepare.js");
        event.getRouteParameters()
                .get("room")
                .flatMap(id -> rooms.byId(id, who.getPrincipalName().orElseThrow()))
                .ifPresentOrElse(this::compose, () -> event.rerouteToError(NotFoundException.class));
    }

    private void compose(LiveRoom room) {
        var parts = new Div();
        parts.addClassName("prepare-parts");
        var what = new Paragraph(what(room));
        if (!room.setting().rehearsal()) evening(room, what, parts);
        if (room.workshop().forCouples()) parts.add(part("checklist.title", points(room)));
        parts.add(part("prepare.calm", new CalmPart(room, Words.in(getLocale()))));
        parts.add(part("prepare.paper", new Printables(room, printer, address)));
        fill("rooms-grid prepare", lead(room, what), beside(room), parts);
    }

    /** Whoever changes the day sees the new one in the invitation at once, and stays where she is. */
    private void evening(LiveRoom room, Paragraph what, Div parts) {
        var invitation = new InvitationPart(room, catalogue);
        if (!room.state().ended()) {
            Runnable moved = () -> {
                what.setText(what(room));
                invitation.follow();
            };
            parts.add(part("prepare.meeting", new MeetingPart(rooms, room, moved)));
        }
        parts.add(part("prepare.invitation", invitation));
        if (!room.state().ended()) parts.add(part("prepare.support", numbers(room)));
    }

    /** Only she can know that a number still answers, and this is the page on which she still has time for it. */
    private Paragraph numbers(LiveRoom room) {
        var support = room.support();
        var checked = Words.in(getLocale()).say("invitation.day", support.checked());
        return new Paragraph(getTranslation("prepare.support.words", support.region(), checked));
    }

    private Div lead(LiveRoom room, Paragraph what) {
        var title = new H2(room.setting().alias());
        var lead = new Div(new Paragraph(new Anchor("", getTranslation("checklist.back"))), title);
        lead.addClassName("prepare-lead");
        if (room.setting().rehearsal()) lead.add(new Badge());
        lead.add(what, doing(room));
        return lead;
    }

    private String what(LiveRoom room) {
        var when = RoomTime.of(room, getLocale());
        return getTranslation(
                "prepare.what",
                when.day(this),
                when.hour(this),
                room.workshop().title(),
                new VariantWords(room.workshop(), Copies.variant(room)).inARow(this));
    }

    private Div doing(LiveRoom room) {
        var console = new Anchor("rooms/" + room.id(), getTranslation("rooms.console"));
        console.addClassNames("button", "button--main");
        var screen = new Anchor("screen/" + room.id(), getTranslation("rooms.screen"));
        screen.addClassName("button");
        screen.setTarget(AnchorTargetValue.forString("screen-" + room.id()));
        var doing = new Div(console, screen);
        doing.addClassName("doing");
        return doing;
    }

    private Div points(LiveRoom room) {
        return new Div(new Paragraph(getTranslation("prepare.checklist")), new Points(room));
    }

    private Section part(String title, Component... inside) {
        var part = new Section(new H2(getTranslation(title)));
        part.add(inside);
        return part;
    }

    private Section beside(LiveRoom room) {
        return room.setting().rehearsal() ? new GuestsPart(room, guests) : tryingOut(room);
    }

    private Section tryingOut(LiveRoom room) {
        var deeds = new RoomDeeds(rooms, room, new Copies(rooms, catalogue), _ -> {});
        var rehearse = new Button(getTranslation("prepare.rehearse.make"), _ -> deeds.rehearseNow());
        var part = part("prepare.rehearse", new Paragraph(getTranslation("prepare.rehearse.words")), rehearse);
        part.addClassName("new");
        return part;
    }
}
