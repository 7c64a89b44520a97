package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.ballot.Paper;
import hearthside.ballot.PictureWords;
import hearthside.room.Asked;
import hearthside.room.Command;
import hearthside.room.Step;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Under the screens: the urn while a poll is open, the timer while one stands, and pictures that are for this console only. */
final class LinesPart extends Div implements Part {
    private final Controls controls;
    private final Words words;
    private final Div urn = Tags.div("urn");
    private final TimerLine timer;
    private final Div own = Tags.div("urn own");

    LinesPart(Controls controls, Words words) {
        this.controls = controls;
        this.words = words;
        timer = new TimerLine(controls, words);
        setClassName("lines");
        urn.getElement().setAttribute("data-testid", "urn");
        own.getElement().setAttribute("data-testid", "own-picture");
        add(urn, timer, own);
    }

    @Override
    public void show(Moment moment) {
        show(urn, moment.openPoll().map(poll -> urnLine(moment, poll)));
        timer.show(moment);
        show(own, ownPicture(moment));
    }

    private static void show(Div line, Optional<Paragraph> says) {
        line.setVisible(says.isPresent());
        line.removeAll();
        says.ifPresent(line::add);
    }

    private Paragraph urnLine(Moment moment, Poll poll) {
        var line = new Paragraph(
                Tags.arch(""), new Span(Tags.tag("strong", open(moment, poll)), new Span(" " + enough(moment, poll))));
        if (!(moment.step() instanceof Step.Asking(Poll asked) && asked.equals(poll)))
            line.add(Keys.button(
                    "close-poll",
                    "button button--plain button--small",
                    words.say("console.urn.close"),
                    () -> controls.tell(new Command.ClosePoll(poll.id()))));
        line.add(Keys.button(
                "slips",
                "button button--plain button--small",
                slips(moment, poll),
                () -> new PaperDialog(moment.room(), poll, words).open()));
        return line;
    }

    private String slips(Moment moment, Poll poll) {
        var slips = moment.room().paper(poll.id()).map(Paper::slips).orElse(0);
        return slips == 0 ? words.say("console.slips.add") : words.say("console.slips.added", slips);
    }

    private String open(Moment moment, Poll poll) {
        var since = moment.state().polls().get(poll.id()) instanceof Asked.Open open ? open.since() : Instant.MAX;
        var minutes = since.equals(Instant.MAX)
                ? 0
                : Duration.between(since, moment.now()).toMinutes();
        return words.say("console.urn.open", minutes);
    }

    /** "Not yet" or "enough", at most every ten seconds; nothing else about answers exists here. */
    private String enough(Moment moment, Poll poll) {
        if (moment.state().held(poll.id(), moment.now())) return words.say("console.urn.held");
        if (moment.room().enough()) return words.say("console.urn.enough");
        var slips = moment.room().paper(poll.id()).isPresent();
        return words.say(slips ? "console.urn.together" : "console.urn.not-yet");
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
