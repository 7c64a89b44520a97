package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.ballot.PictureWords;
import hearthside.room.Step;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.Optional;

/** Under the screens: the urn while a poll is open, the timer while one stands, and pictures that are for this console only. */
final class LinesPart extends Div implements Part {
    private final Words words;
    private final UrnLine urn;
    private final TimerLine timer;
    private final Div own = Tags.div("urn own");

    LinesPart(Controls controls, Words words) {
        this.words = words;
        urn = new UrnLine(controls, words);
        timer = new TimerLine(controls, words);
        setClassName("lines");
        own.getElement().setAttribute("data-testid", "own-picture");
        add(urn, timer, own);
    }

    @Override
    public void show(Moment moment) {
        urn.show(moment);
        timer.show(moment);
        show(own, ownPicture(moment));
    }

    private static void show(Div line, Optional<Paragraph> says) {
        line.setVisible(says.isPresent());
        line.removeAll();
        says.ifPresent(line::add);
    }

    private Optional<Paragraph> ownPicture(Moment moment) {
        if (!(moment.step() instanceof Step.Closed(Poll poll))) return Optional.empty();
        if (moment.state().miscounted(poll.id()))
            return Optional.of(forYou(words.say("console.miscounted"), words.say("console.miscounted.more")));
        if (!poll.forFacilitatorOnly() || moment.room().toRead(poll.id()).isPresent()) return Optional.empty();
        var says = new OwnPicture(new PictureWords(words.bundle()));
        return moment.state()
                .picture(poll.id())
                .map(picture -> forYou(words.say("console.own"), says.sentence(picture)));
    }

    private static Paragraph forYou(String lead, String more) {
        return new Paragraph(new Span(Tags.tag("strong", lead), new Span(" " + more)));
    }
}
