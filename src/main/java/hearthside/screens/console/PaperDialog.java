package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import hearthside.ballot.Paper;
import hearthside.room.LiveRoom;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.Optional;

/**
 * Keys in the paper slips of an open poll, all of them together. Keying them in again takes the place of what was there, so
 * that a slip is never counted twice.
 */
final class PaperDialog extends Dialog {
    private final LiveRoom room;
    private final Poll poll;
    private final Words words;
    private final CountField heads;
    private final CountField passed;
    private final PaperEntry entry;
    private final Paragraph said = new Paragraph();
    private Paper counted;
    private Optional<Paper> warned = Optional.empty();

    PaperDialog(LiveRoom room, Poll poll, Words words) {
        this.room = room;
        this.poll = poll;
        this.words = words;
        var before = room.paper(poll.id());
        heads = new CountField("paper-heads", words.say("console.paper.heads"), heads(before));
        passed = new CountField(
                "paper-passed", poll.pass(), before.map(Paper::passed).orElse(0));
        entry = PaperEntry.to(poll, before.map(Paper::answered), words);
        setHeaderTitle(words.say("console.paper.title"));
        addClassName("paper");
        said.getElement().setAttribute("role", "status").setAttribute("data-testid", "paper-said");
        add(
                Tags.with("paper-question", new Paragraph(poll.question())),
                Tags.div("paper-totals", entry.fields(), passed),
                Tags.with("paper-heads", heads),
                said);
        var leave = new Button(words.say("console.paper.leave"), _ -> leave());
        leave.getElement().setAttribute("data-testid", "paper-leave");
        getFooter().add(leave, count());
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> leave());
        said.setText(words.say("console.paper.check"));
        counted = keyed();
    }

    private Paper keyed() {
        return new Paper(heads.number(), passed.number(), entry.slips());
    }

    /** An hour of keying in is not lost by one wrong key: what is not counted yet goes only when that is asked for twice. */
    private void leave() {
        var now = keyed();
        if (warned.equals(Optional.of(now)) || !entry.begun() && now.equals(counted)) close();
        else said.setText(words.say("console.paper.uncounted"));
        warned = Optional.of(now);
    }

    /** The head count of the last time, in this room; or as many as there are phones. */
    private int heads(Optional<Paper> before) {
        return before.map(Paper::heads).orElseGet(() -> Math.max(room.heads(), room.seats()));
    }

    private Button count() {
        var count = new Button(words.say("console.paper.count"), _ -> keyIn());
        count.addThemeVariants(ButtonVariant.PRIMARY);
        count.getElement().setAttribute("data-testid", "paper-count");
        return count;
    }

    private void keyIn() {
        warned = Optional.empty();
        if (!entry.settled()) return;
        var paper = keyed();
        var problem = room.count(poll.id(), paper);
        if (problem.isEmpty()) counted = paper;
        if (!room.state().isOpen(poll.id())) said.setText(words.say("console.paper.closed"));
        else if (problem.isPresent()) said.setText(words.say(key(problem.get()), paper.slips(), paper.heads()));
        else if (paper.slips() + room.seats() > paper.heads()) said.setText(perhapsTwice(paper));
        else close();
    }

    /** They are counted; but some people may have a phone and a slip. */
    private String perhapsTwice(Paper paper) {
        return words.say("console.paper.twice", paper.slips(), room.seats(), paper.heads());
    }

    private static String key(Paper.Problem problem) {
        return switch (problem) {
            case MORE_SLIPS_THAN_HEADS -> "console.paper.more-slips";
            case MORE_TICKS_THAN_SLIPS -> "console.paper.more-ticks";
            case FEWER_TICKS_THAN_SLIPS -> "console.paper.fewer-ticks";
            case NOT_AN_ANSWER -> "console.paper.no-answer";
        };
    }
}
