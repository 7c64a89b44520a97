package hearthside.screens;

import com.vaadin.flow.component.html.Div;
import hearthside.room.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is left of a timer, as the page's own script ({@code stage.js}) needs it to go on by itself: no push each second, and
 * never a sound.
 */
public final class Countdown extends Div {
    private static final List<String> VOICES = List.of("done", "half", "one", "more", "many");

    /** @param now when the timer is read; the page counts on from there */
    public Countdown(Timer timer, Instant now, Words words) {
        VOICES.forEach(voice -> getElement().setAttribute("data-" + voice, words.say("stage.timer." + voice)));
        getElement().setAttribute("role", "timer");
        show(timer, now);
    }

    public void show(Timer timer, Instant now) {
        var left = timer.leftAt(now).toMillis();
        getElement().setAttribute("data-total-ms", Long.toString(timer.total().toMillis()));
        getElement().setAttribute("data-left-ms", Long.toString(left));
        getElement().setAttribute("data-running", Boolean.toString(timer.running()));
        getStyle().set("--left", share(left, timer.total()));
    }

    private static String share(long left, Duration total) {
        return total.isZero() ? "0" : Double.toString(Math.round(1000.0 * left / total.toMillis()) / 1000.0);
    }
}
