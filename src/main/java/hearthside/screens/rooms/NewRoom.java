package hearthside.screens.rooms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.room.Catalogue;
import hearthside.room.Journal;
import hearthside.room.Rooms;
import hearthside.room.Script;
import hearthside.room.Setting;
import hearthside.workshop.Paper;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form that makes a room. Trouble is said beside the field it belongs to, and nothing typed is lost. */
final class NewRoom extends Section {
    static final int LONGEST_NAME = 60;
    static final int LONGEST_PLACE = 120;

    private final Rooms rooms;
    private final Catalogue catalogue;
    private final String owner;
    private final TextField name = new TextField();
    private final Sittings sittings = new Sittings();
    private final TextField where = new TextField();
    private final Select<Paper> paper = new Select<>();
    private final Select<Support> support = new Select<>();
    private boolean supportChosen;
    private final Checkbox rehearsal = new Checkbox();
    private final Paragraph trouble = new Paragraph();

    NewRoom(Rooms rooms, Catalogue catalogue, String owner) {
        this.rooms = rooms;
        this.catalogue = catalogue;
        this.owner = owner;
        addClassName("new");
        add(new H2(getTranslation("setup.title")));
        if (catalogue.workshops().isEmpty()) missing("setup.no-workshop");
        else if (catalogue.supports().isEmpty()) missing("setup.no-support");
        else compose();
    }

    private void missing(String key) {
        add(new Paragraph(getTranslation(key)));
    }

    private void compose() {
        var choice = new WorkshopChoice(
                catalogue.workshops(),
                variant -> sittings.show(variant.sittings().size()));
        naming();
        meeting();
        choosingPaper();
        choosingSupport(choice.workshops());
        rehearsing();
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        var make = new Button(getTranslation("setup.make"), _ -> make(choice));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, choice.workshops(), choice.variants(), sittings, where, pair(), rehearsal, trouble, make);
    }

    private Div pair() {
        var pair = new Div(paper, support);
        pair.addClassName("pair");
        return pair;
    }

    private void naming() {
        name.setLabel(getTranslation("setup.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        name.addValueChangeListener(_ -> name.setInvalid(false));
        name.getElement().setAttribute("autocomplete", "off");
    }

    private void meeting() {
        where.setLabel(getTranslation("setup.where"));
        where.setHelperText(getTranslation("setup.where.more"));
        where.setMaxLength(LONGEST_PLACE);
        where.getElement().setAttribute("autocomplete", "off");
    }

    private void choosingPaper() {
        paper.setLabel(getTranslation("setup.paper"));
        paper.setItems(Paper.values());
        paper.setItemLabelGenerator(
                size -> getTranslation("setup.paper." + size.name().toLowerCase(Locale.ROOT)));
        paper.setValue(Place.ofThisBrowser().paper());
    }

    /** The first page in the workshop's language is offered, until somebody chose one. */
    private void choosingSupport(Select<Workshop> workshops) {
        support.setLabel(getTranslation("setup.support"));
        support.setItems(catalogue.supports());
        support.setItemLabelGenerator(Support::region);
        offerSupport(workshops.getValue());
        workshops.addValueChangeListener(event -> offerSupport(event.getValue()));
        support.addValueChangeListener(event -> supportChosen |= event.isFromClient());
    }

    private void offerSupport(Workshop workshop) {
        if (!supportChosen)
            Support.forLanguage(catalogue.supports(), workshop.language()).ifPresent(support::setValue);
    }

    /** A rehearsal begins now and needs no place. What was typed for an evening is kept while it is hidden. */
    private void rehearsing() {
        rehearsal.setLabel(getTranslation("setup.rehearsal"));
        rehearsal.setHelperText(getTranslation("setup.rehearsal.more"));
        rehearsal.addValueChangeListener(event -> {
            sittings.setVisible(!event.getValue());
            where.setVisible(!event.getValue());
        });
    }

    private void make(WorkshopChoice choice) {
        trouble.setVisible(false);
        var place = Place.ofThisBrowser();
        var named = named();
        var timed = rehearsal.getValue() || sittings.check(LocalDate.now(place.zone()));
        if (!named) name.focus();
        else if (!timed) sittings.focusWrong();
        if (!(timed && named)) return;
        var chosen = choice.workshop();
        catalogue
                .script(chosen.name(), chosen.language(), support.getValue().id())
                .filter(script -> fits(script, choice.variant()))
                .ifPresentOrElse(
                        script -> make(script, choice.variant(), place), () -> say(getTranslation("setup.gone")));
    }

    private boolean named() {
        var missing = name.getValue().isBlank();
        name.setErrorMessage(missing ? getTranslation("setup.name.missing") : "");
        name.setInvalid(missing);
        return !missing;
    }

    /** The files may have changed since the form was opened. */
    private static boolean fits(Script script, Variant chosen) {
        return script.workshop().variant(chosen.id()).filter(chosen::equals).isPresent();
    }

    private void make(Script script, Variant variant, Place place) {
        try {
            var room = rooms.open(script, fresh -> setting(fresh, script, variant, place));
            getUI().orElseThrow().navigate("rooms/" + room.id() + "/prepare");
        } catch (Journal.NotSaved failure) {
            say(getTranslation("setup.not-saved", getTranslation(failure.key())));
        }
    }

    private Setting setting(Rooms.Fresh fresh, Script script, Variant variant, Place place) {
        return new Setting(
                fresh.id(),
                fresh.code(),
                owner,
                name.getValue().strip(),
                script.workshop().name(),
                script.workshop().language(),
                variant.id(),
                paper.getValue(),
                support.getValue().id(),
                starts(variant, place),
                place.zone(),
                Optional.of(where.getValue().strip()).filter(said -> !said.isEmpty()),
                rehearsal.getValue());
    }

    private List<LocalDateTime> starts(Variant variant, Place place) {
        return rehearsal.getValue() ? Copies.fromNow(variant, LocalDateTime.now(place.zone())) : sittings.starts();
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setVisible(true);
    }
}
