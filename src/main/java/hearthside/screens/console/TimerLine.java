package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import hearthside.room.Command;
import hearthside.room.Timer;
import hearthside.screens.Countdown;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import java.time.Duration;
import java.util.Optional;

/** The timer as only the console sees it: in minutes and seconds. */
final class TimerLine extends Div implements Part {
    private final Words words;
    private final Div left = Tags.div("left");
    private final NativeButton minute;
    private Optional<Timer> drawn = Optional.empty();

    TimerLine(Controls controls, Words words) {
        this.words = words;
        minute = Keys.carrying(
                "minute",
                "button button--plain button--small",
                total -> controls.tell(new Command.AddMinute(Duration.parse(total))),
                new Span(words.say("console.minute")),
                Keys.key("+"));
        setClassName("urn timer-line");
        add(left, minute);
    }

    @Override
    public void show(Moment moment) {
        var timer = moment.state().timer();
        setVisible(timer.isPresent());
        if (timer.equals(drawn)) return;
        drawn = timer;
        left.removeAll();
        timer.ifPresent(some -> {
            left.add(countdown(some, moment));
            Keys.shows(minute, some.total());
        });
    }

    private Countdown countdown(Timer timer, Moment moment) {
        var countdown = new Countdown(timer, moment.now(), words);
        var seconds = Tags.tag("strong", clock(timer.leftAt(moment.now())));
        seconds.getElement().setAttribute("data-seconds", true);
        countdown.add(
                Tags.arch(""),
                seconds,
                new Span(words.say(
                        timer.running() ? "console.timer.left" : "console.timer.waits", clock(timer.total()))));
        return countdown;
    }

    static String clock(Duration time) {
        var seconds = Math.ceilDiv(time.toMillis(), 1000);
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
