package hearthside.screens.rooms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
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
import java.util.Locale;

/** The form that makes a room. Trouble is said beside the field it belongs to, and nothing typed is lost. */
final class NewRoom extends Section {
    static final int LONGEST_NAME = 60;

    private final Rooms rooms;
    private final Catalogue catalogue;
    private final String owner;
    private final TextField name = new TextField();
    private final Sittings sittings = new Sittings();
    private final Select<Workshop> workshop = new Select<>();
    private final RadioButtonGroup<Variant> variant = new RadioButtonGroup<>();
    private final Select<Paper> paper = new Select<>();
    private final Select<Support> support = new Select<>();
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
        naming();
        choosingWorkshop();
        choosingVariant();
        choosingPaper();
        choosingSupport();
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        var make = new Button(getTranslation("setup.make"), _ -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, workshop, variant, sittings, pair(), trouble, make);
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

    private void choosingWorkshop() {
        workshop.setLabel(getTranslation("setup.workshop"));
        workshop.setItems(catalogue.workshops());
        workshop.setItemLabelGenerator(NewRoom::label);
        workshop.addValueChangeListener(event -> offerVariants(event.getValue()));
        variant.addValueChangeListener(_ -> variant.getOptionalValue()
                .ifPresent(chosen -> sittings.show(chosen.sittings().size())));
        workshop.setValue(inMyLanguage());
    }

    private Workshop inMyLanguage() {
        var all = catalogue.workshops();
        var mine = getTranslation("door.language");
        return all.stream()
                .filter(one ->
                        Locale.forLanguageTag(one.language()).getLanguage().equals(mine))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private static String label(Workshop workshop) {
        var language = Locale.forLanguageTag(workshop.language());
        return workshop.title() + ", " + language.getDisplayLanguage(language);
    }

    /** Keeps the choice if the other workshop has a timing of the same name. */
    private void offerVariants(Workshop chosen) {
        var before = variant.getOptionalValue().map(Variant::id);
        variant.setItems(chosen.variants());
        variant.setValue(before.flatMap(chosen::variant).orElseGet(chosen.variants()::getFirst));
    }

    private void choosingVariant() {
        variant.setLabel(getTranslation("setup.variant"));
        variant.setRenderer(new ComponentRenderer<>(this::describe));
    }

    private Div describe(Variant offered) {
        var words = new VariantWords(workshop.getValue(), offered);
        var sentence = new Span(words.sentence(this));
        sentence.addClassName("soft");
        var both = new Div(new Span(words.title(this)), sentence);
        both.addClassName("offer");
        return both;
    }

    private void choosingPaper() {
        paper.setLabel(getTranslation("setup.paper"));
        paper.setItems(Paper.values());
        paper.setItemLabelGenerator(
                size -> getTranslation("setup.paper." + size.name().toLowerCase(Locale.ROOT)));
        paper.setValue(Place.ofThisBrowser().paper());
    }

    private void choosingSupport() {
        support.setLabel(getTranslation("setup.support"));
        support.setItems(catalogue.supports());
        support.setItemLabelGenerator(Support::region);
        support.setValue(catalogue.supports().getFirst());
    }

    private void make() {
        trouble.setVisible(false);
        var place = Place.ofThisBrowser();
        var named = named();
        if (!(sittings.check(LocalDate.now(place.zone())) && named)) return;
        var chosen = workshop.getValue();
        catalogue
                .script(chosen.name(), chosen.language(), support.getValue().id())
                .filter(script -> fits(script, variant.getValue()))
                .ifPresentOrElse(script -> make(script, place), () -> say(getTranslation("setup.gone")));
    }

    private boolean named() {
        var missing = name.getValue().isBlank();
        name.setErrorMessage(missing ? getTranslation("setup.name.missing") : "");
        name.setInvalid(missing);
        if (missing) name.focus();
        return !missing;
    }

    /** The files may have changed since the form was opened. */
    private static boolean fits(Script script, Variant chosen) {
        return script.workshop().variant(chosen.id()).filter(chosen::equals).isPresent();
    }

    private void make(Script script, Place place) {
        try {
            var room = rooms.open(script, fresh -> setting(fresh, place));
            getUI().orElseThrow().navigate("rooms/" + room.id());
        } catch (Journal.NotSaved failure) {
            say(getTranslation("setup.not-saved", failure.getMessage()));
        }
    }

    private Setting setting(Rooms.Fresh fresh, Place place) {
        return new Setting(
                fresh.id(),
                fresh.code(),
                owner,
                name.getValue().strip(),
                workshop.getValue().name(),
                workshop.getValue().language(),
                variant.getValue().id(),
                paper.getValue(),
                support.getValue().id(),
                sittings.starts(),
                place.zone());
    }

    private void say(String words) {
        trouble.setText(words);
        trouble.setVisible(true);
    }
}
