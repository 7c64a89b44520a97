package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import hearthside.ballot.PictureWords;
import hearthside.room.LiveRoom;
import hearthside.room.Step;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Poll;
import java.util.stream.Stream;

/** Every poll that has closed, with its picture: what was asked before beside what was asked now, for the facilitator alone. */
final class PicturesDialog extends Dialog {
    private final LiveRoom room;
    private final Words words;

    PicturesDialog(LiveRoom room, Words words) {
        this.room = room;
        this.words = words;
        setHeaderTitle(words.say("console.pictures"));
        addClassName("pictures");
        var list = new DescriptionList();
        room.agenda().items().stream()
                .flatMap(item -> item.step() instanceof Step.Closed(Poll poll) ? Stream.of(poll) : Stream.empty())
                .filter(poll -> room.state().picture(poll.id()).isPresent())
                .forEach(poll -> list.add(term(poll), new DescriptionList.Description(said(poll))));
        add(list.getChildren().findAny().isPresent() ? list : Tags.p("", words.say("console.pictures.none")));
        var done = new Button(words.say("console.done"), _ -> close());
        done.getElement().setAttribute("data-testid", "pictures-done");
        getFooter().add(done);
    }

    private DescriptionList.Term term(Poll poll) {
        return new DescriptionList.Term(
                poll.forFacilitatorOnly() ? words.say("console.pictures.own", poll.question()) : poll.question());
    }

    private String said(Poll poll) {
        if (room.state().miscounted(poll.id())) return words.say("console.miscounted");
        return new OwnPicture(new PictureWords(words.bundle()))
                .sentence(room.state().picture(poll.id()).orElseThrow());
    }
}
