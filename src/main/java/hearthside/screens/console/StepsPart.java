package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Timer;
import hearthside.screens.Words;

/** Back, Next and the timer. */
final class StepsPart extends Div implements Part {
    private static final int LONG = 32;

    private final LiveRoom room;
    private final Controls controls;
    private final Checklist checklist;
    private final Words words;
    private final Element does = new Element("b");
    private final Span more = new Span();
    private final Span timerWords = new Span();
    private final NativeButton next;
    private final NativeButton back;
    private final NativeButton timer;

    StepsPart(LiveRoom room, Controls controls, Checklist checklist, Words words) {
        this.room = room;
        this.controls = controls;
        this.checklist = checklist;
        this.words = words;
        var says = new Span(more);
        says.getElement().insertChild(0, does);
        back = Keys.carrying("back", "button two", this::back, new Span(words.say("console.back")), Keys.key("←"));
        next = Keys.carrying("next", "button button--main", this::next, says, Keys.key("→"));
        timer = Keys.carrying("timer", "button two", this::turnTimer, timerWords, Keys.key("T"));
        setClassName("next");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("console.steps"));
        add(back, next, timer);
    }

    private void back(String from) {
        controls.tell(new Command.Back(Integer.parseInt(from)));
    }

    private void next(String from) {
        switch (Press.next(Moment.of(room), words).kind()) {
            case STEPS_ON -> controls.tell(new Command.Next(Integer.parseInt(from)));
            case WANTS_CHECKLIST -> checklist.open();
            case WAITS -> {}
        }
    }

    private void turnTimer(String running) {
        controls.tell(Boolean.parseBoolean(running) ? new Command.PauseTimer() : new Command.StartTimer());
    }

    @Override
    public void show(Moment moment) {
        var press = Press.next(moment, words);
        does.setText(press.does());
        next.setClassName("long", press.does().length() > LONG);
        more.setText(press.more());
        next.getElement().setAttribute("aria-disabled", Boolean.toString(press.kind() == Press.Kind.WAITS));
        Keys.shows(next, moment.state().at());
        Keys.shows(back, moment.state().at());
        back.setEnabled(moment.state().at() > 0 && !moment.state().ended());
        var running = moment.state().timer().filter(Timer::running).isPresent();
        Keys.shows(timer, running);
        timerWords.setText(words.say(running ? "console.timer.pause" : "console.timer.start"));
        timer.setEnabled(moment.state().timer().isPresent() && !moment.state().calm());
    }
}
