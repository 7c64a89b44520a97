package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H4;
import hearthside.workshop.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question on a phone: every answer, and the pass like any of them. */
record PhonePoll(Poll poll, Words phone) {
    List<Component> parts() {
        var parts = new ArrayList<Component>(List.of(new H4(poll.question())));
        how().ifPresent(how -> parts.add(Tags.p("small soft", how)));
        var answers = new ArrayList<>(poll.options());
        answers.add(poll.pass());
        parts.add(Tags.texts("phone-choices", answers));
        parts.add(Tags.p("phone-button", phone.say("content.phone.seal")));
        parts.add(Tags.p(
                "small soft",
                phone.say(poll.forFacilitatorOnly() ? "content.phone.facilitator" : "content.phone.take-alone")));
        return parts;
    }

    private Optional<String> how() {
        return switch (poll.type()) {
            case Poll.Type.PickOne _, Poll.Type.Scale _ -> Optional.empty();
            case Poll.Type.PickSeveral several -> Optional.of(phone.say("content.phone.several", several.max()));
            case Poll.Type.Rank _ -> Optional.of(phone.say("content.phone.rank"));
            case Poll.Type.Words _ -> Optional.of(phone.say("stage.asking.words", Poll.Type.Words.LONGEST));
        };
    }
}
