package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import hearthside.workshop.Planning;
import java.util.Optional;

/** How people come in, and what couples choose before they leave. */
record LobbyDrawing(Words words) {
    Drawing draw(Scene.Lobby lobby, Optional<Sight.Door> door) {
        var welcome = new Div(
                Tags.h1(words.say("stage.lobby")),
                Tags.p("what", lobby.workshop()),
                door.map(this::how).orElseGet(() -> Tags.p("how", words.say("stage.lobby.locked"))));
        var middle = door.map(open -> new Component[] {welcome, square(open)}).orElse(new Component[] {welcome});
        return Drawing.of("lobby", middle)
                .foot(words.say("stage.lobby.foot"), words.say("stage.lobby.phones", lobby.phones()));
    }

    private Paragraph how(Sight.Door door) {
        var how = Tags.with("how", new Paragraph(new Span(words.say("stage.lobby.scan"))));
        how.add(Tags.tag("b", door.address().spoken()), new Span(words.say("stage.lobby.type")));
        return how;
    }

    private Component square(Sight.Door door) {
        var label =
                words.say("stage.lobby.qr", door.address().spoken(), door.code().spaced());
        var figure = new Figure();
        figure.getElement()
                .appendChild(
                        Markup.of(new QrSvg(door.address().of(door.code())).svg(label))
                                .getElement(),
                        new Element("figcaption")
                                .setAttribute("class", "code")
                                .setText(door.code().spaced()));
        return figure;
    }

    @Tag("figure")
    private static final class Figure extends Component {}

    Drawing plan(Planning planning) {
        var practices = planning.practices().stream()
                .map(practice -> new ListItem(Tags.tag("strong", practice.title()), new Span(practice.words())))
                .toList();
        return Drawing.of("plan", Tags.h1(planning.title()), Tags.ul("practices", practices))
                .foot(words.say("stage.plan"), "");
    }
}
