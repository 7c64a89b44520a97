package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.ballot.Picture;
import hearthside.ballot.PictureWords;
import hearthside.workshop.Poll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A poll as the room sees it: the question, then nothing, then its picture or one sentence that is true of both causes. */
record PollDrawing(Words words) {
    Drawing asking(Poll poll) {
        var options = new ArrayList<>(poll.options());
        options.add(poll.pass());
        var list = Tags.texts("options", options);
        list.getStyle().set("--rows", Integer.toString(Math.max(3, Math.ceilDiv(options.size(), 2))));
        if (options.size() > 8) list.addClassName("options--many");
        var question = new Div(Tags.h1(poll.question()));
        hint(poll).ifPresent(hint -> question.add(Tags.p("hint", hint)));
        return Drawing.of("asking", question, list, sealed());
    }

    private Optional<String> hint(Poll poll) {
        return switch (poll.type()) {
            case Poll.Type.PickOne _, Poll.Type.Scale _ -> Optional.empty();
            case Poll.Type.PickSeveral several -> Optional.of(words.say("stage.asking.several", several.max()));
            case Poll.Type.Rank _ -> Optional.of(words.say("stage.asking.rank"));
            case Poll.Type.Words _ -> Optional.of(words.say("stage.asking.words", Poll.Type.Words.LONGEST));
        };
    }

    private Component sealed() {
        var spoken = new Span(
                Tags.tag("strong", words.say("stage.asking.sealed")), new Span(" " + words.say("stage.asking.equal")));
        return Tags.with("sealed", new Paragraph(Tags.arch(""), spoken));
    }

    Drawing shown(Poll poll, Picture picture) {
        var says = new PictureWords(words.bundle());
        var middle = new ArrayList<Component>();
        var lead = Tags.h1(says.lead(picture));
        middle.add(lead);
        var foot = switch (picture) {
            case Picture.Withheld _ -> "";
            case Picture.Names(List<String> names, boolean _) -> {
                lead.setClassName("lead");
                middle.add(Tags.texts("names", names));
                yield words.say("stage.picture.asked");
            }
            case Picture.Order(List<String> names, boolean _) -> {
                lead.setClassName("lead");
                middle.add(Tags.ol(
                        "names names--order", names.stream().map(ListItem::new).toList()));
                yield words.say("stage.picture.order");
            }
            case Picture.Words(List<String> texts) -> {
                lead.setClassName("lead");
                middle.add(Tags.texts("names names--written", texts));
                yield words.say("stage.picture.words");
            }
            case Picture.Shares shares -> {
                middle.add(bars(shares, says));
                yield words.say("stage.picture.rounded");
            }
        };
        says.rest(picture).ifPresent(rest -> middle.add(Tags.p("rest", rest)));
        return Drawing.of("picture", middle.toArray(Component[]::new)).foot(poll.question(), foot);
    }

    /** Every option in the same colour; the longest bar is the largest share. */
    private static Component bars(Picture.Shares shares, PictureWords says) {
        var most = Math.max(
                1,
                shares.shares().stream().mapToInt(Picture.Share::percent).max().orElse(1));
        return Tags.ul(
                "bars",
                shares.shares().stream().map(share -> bar(share, most, says)).toList());
    }

    private static ListItem bar(Picture.Share share, int most, PictureWords says) {
        var bar = Tags.with("bar", new Span());
        bar.getStyle().set("--share", Integer.toString(share.percent() * 100 / most));
        return new ListItem(Tags.span(share.name()), bar, Tags.with("share", new Span(says.share(share))));
    }

    Drawing withheld() {
        var says = new PictureWords(words.bundle());
        var closed = new Picture.Withheld();
        return Drawing.of(
                "quiet",
                new Div(Tags.h1(says.lead(closed)), Tags.p("", says.rest(closed).orElseThrow())));
    }
}
