package hearthside.screens.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.ballot.Paper;
import hearthside.room.Asked;
import hearthside.room.Command;
import hearthside.room.Step;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.time.Duration;
import java.util.Optional;

/**
 * The poll that is open, its slips and its close. Phones come and go while it stands: the buttons stay the same ones, so that
 * neither a press nor the keyboard on them is lost.
 */
final class UrnLine extends Div implements Part {
    private final Words words;
    private final Component since = Tags.tag("strong", "");
    private final Span enough = new Span();
    private final Span slipsWords = new Span();
    private final NativeButton close;
    private final NativeButton slips;
    private Optional<Moment> shown = Optional.empty();

    UrnLine(Controls controls, Words words) {
        this.words = words;
        var plain = "button button--plain button--small";
        close = Keys.button(
                "close-poll",
                plain,
                words.say("console.urn.close"),
                () -> poll().ifPresent(poll -> controls.tell(new Command.ClosePoll(poll.id()))));
        slips = Keys.pressable(
                "slips",
                plain,
                () -> poll().ifPresent(poll -> new PaperDialog(controls.room(), poll, words).open()),
                slipsWords);
        setClassName("urn");
        getElement().setAttribute("data-testid", "urn");
        add(new Paragraph(Tags.arch(""), new Span(since, enough), close, slips));
    }

    private Optional<Poll> poll() {
        return shown.flatMap(Moment::openPoll);
    }

    @Override
    public void show(Moment moment) {
        shown = Optional.of(moment);
        setVisible(moment.openPoll().isPresent());
        moment.openPoll().ifPresent(poll -> show(moment, poll));
    }

    private void show(Moment moment, Poll poll) {
        since.getElement().setText(open(moment, poll));
        enough.setText(" " + enough(moment, poll));
        slipsWords.setText(slips(moment, poll));
        close.setVisible(!(moment.step() instanceof Step.Asking(Poll asked) && asked.equals(poll)));
    }

    private String slips(Moment moment, Poll poll) {
        var slips = moment.room().paper(poll.id()).map(Paper::slips).orElse(0);
        return slips == 0 ? words.say("console.slips.add") : words.say("console.slips.added", slips);
    }

    private String open(Moment moment, Poll poll) {
        var minutes = moment.state().polls().get(poll.id()) instanceof Asked.Open open
                ? Duration.between(open.since(), moment.now()).toMinutes()
                : 0;
        return words.say("console.urn.open", minutes);
    }

    /** "Not yet" or "enough", at most every ten seconds; nothing else about answers exists here. */
    private String enough(Moment moment, Poll poll) {
        if (moment.state().held(poll.id(), moment.now())) return words.say("console.urn.held");
        if (moment.room().enough()) return words.say("console.urn.enough");
        var slips = moment.room().paper(poll.id()).isPresent();
        return words.say(slips ? "console.urn.together" : "console.urn.not-yet");
    }
}
