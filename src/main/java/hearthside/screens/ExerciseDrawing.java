package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hearthside.room.Timer;
import java.time.Instant;

/** One turn of an exercise, or all of it on one's own, with the arch that says how much time is left. */
record ExerciseDrawing(Words words, Instant now) {
    Drawing turn(Scene.Turn scene) {
        var turns = scene.exercise().turns();
        var turn = turns.get(scene.number());
        var spoken = Tags.div("turn-words");
        turn.sentence().ifPresent(sentence -> spoken.add(Tags.tag("blockquote", sentence)));
        turn.hint().ifPresent(hint -> spoken.add(Tags.p("aside", hint)));
        var header = new Header(
                Tags.p("asked", words.say("stage.turn", scene.number() + 1, turns.size())), Tags.h1(turn.words()));
        return Drawing.of("turn", header, spoken, arch(scene.timer()))
                .foot(
                        scene.exercise().forCouples() ? words.say("stage.turn.pass") : words.say("stage.turn.skip"),
                        after(scene));
    }

    private String after(Scene.Turn scene) {
        var turns = scene.exercise().turns();
        var next = scene.number() + 1;
        return next < turns.size()
                ? words.say("stage.turn.then", turns.get(next).words())
                : words.say("stage.turn.last");
    }

    /** The same for everybody, and no reason given. */
    Drawing alone(Scene.Alone scene) {
        var exercise = scene.exercise();
        var spoken = Tags.div("turn-words");
        exercise.sentences().forEach(sentence -> spoken.add(Tags.tag("blockquote", sentence)));
        spoken.add(Tags.p("aside", exercise.alone()));
        var header = new Header(Tags.p("asked", exercise.title()), Tags.h1(words.say("stage.alone")));
        var layout = exercise.sentences().size() > 1 ? "turn turn--several" : "turn";
        return Drawing.of(layout, header, spoken, arch(scene.timer())).foot(words.say("stage.alone.foot"), "\u00a0");
    }

    private Component arch(Timer timer) {
        var left = timer.leftAt(now);
        var half = HalfMinutes.of(left);
        var number = Tags.tag("b", half.number());
        var after = Tags.with("after-number", new Span(words.say("stage.timer." + half.words())));
        number.getElement().setAttribute("data-half-minutes", true);
        after.getElement().setAttribute("data-time-words", true);
        var spoken = new Paragraph(number, new Text(" "), after);
        spoken.setClassName("arch-words");
        var arch = new Countdown(timer, now, words);
        arch.setClassName("arch arch--ring");
        arch.add(spoken);
        return arch;
    }
}
