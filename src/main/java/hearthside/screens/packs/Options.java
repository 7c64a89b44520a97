package hearthside.screens.packs;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import hearthside.room.LiveRoom;
import hearthside.screens.Words;
import hearthside.sheet.Handouts;
import hearthside.sheet.RoomPacks;
import hearthside.sheet.Sheets;
import hearthside.workshop.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How packs are to look. What was chosen last can be read from any thread: requests that print do. */
final class Options extends Section {
    private final Words words;
    private final List<Sheets.Offer> offered;
    private final List<Runnable> listeners = new ArrayList<>();
    private final CheckboxGroup<Sheets.Offer> sheets = new CheckboxGroup<>();
    private final RadioButtonGroup<Paper> paper = new RadioButtonGroup<>();
    private final Checkbox large;
    private final Checkbox fillable;
    private final Checkbox picture;
    private volatile Chosen chosen;

    /** @param look empty if no sheet is ticked */
    private record Chosen(Handouts.Look handouts, Optional<RoomPacks.Look> look) {}

    Options(LiveRoom room, Words words) {
        this.words = words;
        offered = Sheets.offered(room.workshop());
        large = box("packs.large");
        fillable = box("packs.fillable");
        picture = box("packs.picture");
        picture.setValue(true);
        choosingPaper(room.setting().paper());
        choosingSheets();
        chosen = read();
        List.of(large, fillable, picture).forEach(box -> box.addValueChangeListener(_ -> choose()));
        paper.addValueChangeListener(_ -> choose());
        sheets.addValueChangeListener(_ -> choose());
        setClassName("new packs-look");
        add(new H2(words.say("packs.look")), paper, large, fillable, picture, sheets);
    }

    private Checkbox box(String key) {
        var box = new Checkbox(words.say(key));
        box.setHelperText(words.say(key + ".more"));
        return box;
    }

    private void choosingPaper(Paper ofTheRoom) {
        paper.setLabel(words.say("packs.paper"));
        paper.addClassName("choose--row");
        paper.setItems(Paper.values());
        paper.setItemLabelGenerator(
                size -> words.say("packs.paper." + size.name().toLowerCase(Locale.ROOT)));
        paper.setValue(ofTheRoom);
    }

    private void choosingSheets() {
        sheets.setLabel(words.say("packs.sheets"));
        sheets.setItems(offered);
        sheets.setItemLabelGenerator(
                sheet -> sheet.perPartner() ? words.say("packs.sheets.each", sheet.title()) : sheet.title());
        sheets.setManualValidation(true);
        sheets.setValue(Set.copyOf(offered));
    }

    private void choose() {
        chosen = read();
        var none = sheets.getValue().isEmpty();
        sheets.setErrorMessage(none ? words.say("packs.sheets.none") : "");
        sheets.setInvalid(none);
        listeners.forEach(Runnable::run);
    }

    void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    private Chosen read() {
        var handouts = new Handouts.Look(paper.getValue(), large.getValue(), fillable.getValue());
        var ids = sheets.getValue().stream().map(Sheets.Offer::id).collect(Collectors.toSet());
        if (ids.isEmpty()) return new Chosen(handouts, Optional.empty());
        var only = ids.size() == offered.size() ? Set.<String>of() : ids;
        return new Chosen(
                handouts,
                Optional.of(new RoomPacks.Look(
                        only, paper.getValue(), large.getValue(), fillable.getValue(), picture.getValue())));
    }

    Handouts.Look handouts() {
        return chosen.handouts();
    }

    /** Empty while no sheet is ticked: then there is nothing to print. */
    Optional<RoomPacks.Look> look() {
        return chosen.look();
    }
}
