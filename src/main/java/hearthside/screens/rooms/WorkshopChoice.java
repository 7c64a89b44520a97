package hearthside.screens.rooms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Which workshop, and how long. What is for couples stands first. */
final class WorkshopChoice {
    private static final Comparator<Workshop> FOR_COUPLES_FIRST =
            Comparator.comparing(Workshop::forCouples).reversed().thenComparing(Workshop::title);

    private final Select<Workshop> workshop = new Select<>();
    private final RadioButtonGroup<Variant> variant = new RadioButtonGroup<>();

    /** @param offered at least one */
    WorkshopChoice(List<Workshop> offered, Consumer<Variant> chosen) {
        var all = offered.stream().sorted(FOR_COUPLES_FIRST).toList();
        workshop.setLabel(workshop.getTranslation("setup.workshop"));
        workshop.setItems(all);
        workshop.setItemLabelGenerator(WorkshopChoice::label);
        variant.setLabel(variant.getTranslation("setup.variant"));
        variant.setRenderer(new ComponentRenderer<>(this::describe));
        workshop.addValueChangeListener(event -> offerVariants(event.getValue()));
        variant.addValueChangeListener(_ -> variant.getOptionalValue().ifPresent(chosen));
        workshop.setValue(inMyLanguage(all));
    }

    Select<Workshop> workshops() {
        return workshop;
    }

    RadioButtonGroup<Variant> variants() {
        return variant;
    }

    Workshop workshop() {
        return workshop.getValue();
    }

    Variant variant() {
        return variant.getValue();
    }

    private Workshop inMyLanguage(List<Workshop> all) {
        var mine = workshop.getTranslation("door.language");
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

    private Div describe(Variant offered) {
        var words = new VariantWords(workshop.getValue(), offered);
        var sentence = new Span(words.sentence(variant));
        sentence.addClassName("soft");
        var both = new Div(new Span(words.title(variant)), sentence);
        both.addClassName("offer");
        return both;
    }
}
