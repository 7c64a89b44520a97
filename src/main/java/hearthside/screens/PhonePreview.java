package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hearthside.room.Agenda;
import hearthside.room.Step;
import hearthside.workshop.Exercise;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import hearthside.workshop.Slide;
import hearthside.workshop.Workshop;
import java.util.Optional;

/** What a phone shows of a step, from the same words, in the phone's look. A picture of it: nothing here can be pressed. */
public final class PhonePreview extends Section {
    private final Workshop workshop;
    private final Words phone;
    private final Div page = Tags.div("phone-page");

    public PhonePreview(Workshop workshop, Words words) {
        this.workshop = workshop;
        phone = Words.in(workshop.language());
        page.getElement()
                .setAttribute("lang", workshop.language())
                .setAttribute("data-testid", "preview-phone")
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.say("content.phone"));
        setClassName("preview-phone");
        add(new H3(words.say("content.phone")), page, Tags.p("soft", words.say("content.phone.more")));
    }

    public void show(Agenda.Item item) {
        page.removeAll();
        var section = item.section();
        page.add(Tags.p(
                "phone-where", section.map(hearthside.workshop.Section::title).orElse("Hearthside")));
        switch (item.step()) {
            case Step.Lobby _ -> lobby();
            case Step.Showing(Slide slide) ->
                section.flatMap(hearthside.workshop.Section::reading)
                        .ifPresentOrElse(reading -> reading(section.get().title(), reading), () -> slide(slide));
            case Step.Reflecting(Reflection reflection) -> reflection(reflection);
            case Step.Asking(Poll poll) -> page.add(new PhonePoll(poll, phone).parts());
            case Step.Closed(Poll poll) ->
                say(
                        "content.phone.closed",
                        poll.forWords() ? "content.phone.closed.words" : "content.phone.closed.why");
            case Step.Revealed(Poll poll) -> page.add(title(poll.question()), soft("content.phone.picture"));
            case Step.Taking(Exercise exercise, int number) -> turn(exercise, number);
            case Step.Choosing(Planning planning) -> plan(planning);
        }
    }

    private void lobby() {
        page.add(title(phone.say("content.phone.lobby")));
        page.add(Tags.ol(
                "agreements",
                workshop.agreements().stream()
                        .map(agreed -> new ListItem(Tags.tag("b", agreed.title()), new Span(agreed.words())))
                        .toList()));
    }

    private void reading(String title, Reading reading) {
        page.add(title(title), new ProsePreview(reading.prose()));
    }

    private void slide(Slide slide) {
        page.add(title(slide.title()));
        slide.text().forEach(text -> page.add(Tags.p("", text)));
    }

    private void reflection(Reflection reflection) {
        page.add(title(reflection.prompt()), box(), soft("content.phone.stays"));
        if (reflection.askToShare()) page.add(Tags.p("small", phone.say("content.phone.share")));
    }

    private void turn(Exercise exercise, int number) {
        var turn = exercise.turns().get(number);
        page.add(Tags.p(
                "small soft",
                phone.say("content.phone.turn", number + 1, exercise.turns().size())));
        page.add(title(turn.words()));
        turn.sentence().ifPresent(sentence -> page.add(Tags.tag("blockquote", sentence)));
        turn.hint().ifPresent(hint -> page.add(Tags.p("", hint)));
        Optional.of(exercise)
                .filter(Exercise::forCouples)
                .ifPresent(couples -> page.add(Tags.div(
                        "phone-alone",
                        Tags.p("small soft", phone.say("content.phone.alone")),
                        Tags.p("", couples.alone()))));
    }

    private void plan(Planning planning) {
        page.add(title(planning.title()));
        page.add(Tags.ul(
                "phone-choices",
                planning.practices().stream()
                        .map(practice -> new ListItem(new Span(practice.title()), Tags.tag("small", practice.words())))
                        .toList()));
        page.add(soft("content.phone.plan"));
    }

    private void say(String titleKey, String moreKey) {
        page.add(title(phone.say(titleKey)), Tags.p("", phone.say(moreKey)));
    }

    private static H4 title(String text) {
        return new H4(text);
    }

    private Component soft(String key) {
        return Tags.p("small soft", phone.say(key));
    }

    private static Component box() {
        var box = Tags.div("phone-box");
        box.getElement().setAttribute("aria-hidden", "true");
        return box;
    }
}
