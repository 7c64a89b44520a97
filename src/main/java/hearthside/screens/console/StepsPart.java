package hearthside.screens.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Timer;
import hearthside.screens.Words;

/**
 * Back, Next and the timer. A press carries the step that this console was showing, so that a second press, or one from
 * another console, never skips a step that nobody saw.
 */
final class StepsPart extends Div implements Part {
    private static final int LONG = 32;
    private static final String SHOWING = "element.dataset.step";

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
        back = Keys.button("back", "button two", words.say("console.back"), "←", () -> {});
        next = Keys.pressable("next", "button button--main", () -> {}, says, Keys.key("→"));
        timer = Keys.pressable("timer", "button two", this::turnTimer, timerWords, Keys.key("T"));
        onPress(back, step -> controls.tell(new Command.Back(step)));
        onPress(next, this::next);
        setClassName("next");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("console.steps"));
        add(back, next, timer);
    }

    private interface Stepping {
        void from(int step);
    }

    private static void onPress(NativeButton button, Stepping stepping) {
        button.getElement()
                .addEventListener("click", pressed -> stepping.from(shown(pressed)))
                .addEventData(SHOWING);
    }

    private static int shown(DomEvent pressed) {
        return pressed.getEventData().path(SHOWING).asInt(-1);
    }

    private void next(int from) {
        switch (Press.next(Moment.of(room), words).kind()) {
            case STEPS_ON -> controls.tell(new Command.Next(from));
            case WANTS_CHECKLIST -> checklist.open();
            case WAITS -> {}
        }
    }

    private void turnTimer() {
        var running = room.state().timer().filter(Timer::running).isPresent();
        controls.tell(running ? new Command.PauseTimer() : new Command.StartTimer());
    }

    @Override
    public void show(Moment moment) {
        var press = Press.next(moment, words);
        does.setText(press.does());
        next.setClassName("long", press.does().length() > LONG);
        more.setText(press.more());
        next.getElement().setAttribute("aria-disabled", Boolean.toString(press.kind() == Press.Kind.WAITS));
        for (var button : new NativeButton[] {next, back})
            button.getElement()
                    .setAttribute("data-step", Integer.toString(moment.state().at()));
        back.setEnabled(moment.state().at() > 0 && !moment.state().ended());
        var running = moment.state().timer().filter(Timer::running).isPresent();
        timerWords.setText(words.say(running ? "console.timer.pause" : "console.timer.start"));
        timer.setEnabled(moment.state().timer().isPresent() && !moment.state().calm());
    }
}
