package hearthside.screens.rooms;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day and a time for each sitting of the workshop. What was typed for a second one is kept while it is hidden. */
final class Sittings extends Div {
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private final List<Sitting> all = new ArrayList<>();
    private List<LocalDateTime> before = List.of();
    private int shown;

    private record Sitting(DatePicker day, TimePicker time, Div pair) {
        LocalDateTime start() {
            return day.getValue().atTime(time.getValue());
        }
    }

    Sittings() {
        addClassName("sittings");
        show(1);
    }

    void show(int sittings) {
        while (all.size() < sittings) all.add(another());
        shown = sittings;
        for (var i = 0; i < all.size(); i++) all.get(i).pair().setVisible(i < sittings);
    }

    /** What is set already may lie behind: only another day has to be one to come. */
    void set(List<LocalDateTime> starts) {
        show(starts.size());
        for (var i = 0; i < starts.size(); i++) {
            all.get(i).day().setValue(starts.get(i).toLocalDate());
            all.get(i).time().setValue(starts.get(i).toLocalTime());
        }
        before = List.copyOf(starts);
    }

    private Sitting another() {
        var number = all.size() + 1;
        var day = new DatePicker(label(number, "setup.day"));
        day.setI18n(Calendar.words(this, getLocale(), reader()).setBadInputErrorMessage(unreadable()));
        day.setHelperText(getTranslation("setup.day.like", Calendar.example(reader())));
        day.setManualValidation(true);
        day.addValueChangeListener(_ -> day.setInvalid(false));
        var time = new TimePicker(label(number, "setup.starts"));
        time.setLocale(Locale.FRENCH); // the clock of the run sheet: 19:00
        time.setStep(Duration.ofMinutes(15));
        time.setValue(EVENING);
        time.setManualValidation(true);
        time.addValueChangeListener(_ -> time.setInvalid(false));
        var pair = new Div(day, time);
        pair.addClassName("pair");
        add(pair);
        return new Sitting(day, time, pair);
    }

    private String unreadable() {
        return getTranslation("setup.day.unreadable", Calendar.example(reader()));
    }

    private Locale reader() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getBrowser().getLocale())
                .orElse(getLocale());
    }

    private String label(int number, String key) {
        return number == 1 ? getTranslation(key) : getTranslation(key + ".more", number);
    }

    List<LocalDateTime> starts() {
        return all.stream().limit(shown).map(Sitting::start).toList();
    }

    /** Says beside each field what is missing. True if nothing is. */
    boolean check(LocalDate today) {
        var good = true;
        for (var i = 0; i < shown; i++) {
            var sitting = all.get(i);
            var day = read(sitting.day())
                    && said(sitting.day(), sitting.day().getValue() == null, "setup.day.missing")
                    && said(sitting.day(), over(i, sitting.day().getValue(), today), "setup.day.over");
            var time = said(sitting.time(), sitting.time().getValue() == null, "setup.starts.missing");
            good &= day && time && said(sitting.day(), i > 0 && !inOrder(i), "setup.day.order");
        }
        return good;
    }

    /** On a phone what is said beside a field may be far off: the keyboard, and with it the page, goes there. */
    void focusWrong() {
        all.stream()
                .limit(shown)
                .flatMap(sitting -> Stream.of(sitting.day(), sitting.time()))
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    /** Something was typed that is no day: the field knows, and says so in words of its own. */
    private boolean read(DatePicker day) {
        var found = day.getDefaultValidator().apply(day.getValue(), new ValueContext(day));
        day.setErrorMessage(found.isError() ? found.getErrorMessage() : "");
        day.setInvalid(found.isError());
        return !found.isError();
    }

    private boolean over(int at, LocalDate day, LocalDate today) {
        var asBefore = at < before.size() && before.get(at).toLocalDate().equals(day);
        return day.isBefore(today) && !asBefore;
    }

    private boolean inOrder(int at) {
        var before = all.get(at - 1);
        var known = before.day().getValue() != null && before.time().getValue() != null;
        return !known || before.start().isBefore(all.get(at).start());
    }

    private boolean said(HasValidation field, boolean wrong, String key) {
        field.setErrorMessage(wrong ? getTranslation(key) : "");
        field.setInvalid(wrong);
        return !wrong;
    }
}
