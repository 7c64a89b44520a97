package hearthside.screens.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Section;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.util.function.Consumer;

/** The sections in order, with their minutes by variant. */
final class MinutesTable extends com.vaadin.flow.component.html.Section {
    private final Workshop workshop;
    private final Words words;
    private final Consumer<Section> jump;

    /** @param jump shows the first step of a section */
    MinutesTable(Workshop workshop, Words words, Consumer<Section> jump) {
        this.workshop = workshop;
        this.words = words;
        this.jump = jump;
        var table = new NativeTable();
        table.setClassName("minutes");
        table.getHead().add(head());
        var body = table.getBody();
        workshop.sections().forEach(section -> body.add(row(section)));
        table.getFoot().add(foot());
        add(new H2(words.say("content.sections")), scrolling(table));
    }

    /** A wide table scrolls by itself, also from the keyboard; the page never does. */
    private Div scrolling(NativeTable table) {
        var wide = Tags.div("minutes-wide", table);
        wide.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.say("content.sections"));
        return wide;
    }

    private NativeTableRow head() {
        var row = new NativeTableRow(header(words.say("content.section"), "col"));
        workshop.variants().forEach(variant -> row.add(header(variant.id(), "col")));
        return row;
    }

    private NativeTableRow row(Section section) {
        var title = new NativeTableHeaderCell(jumping(section));
        title.getElement().setAttribute("scope", "row");
        title.getElement().setAttribute("lang", workshop.language());
        var row = new NativeTableRow(title);
        workshop.variants().forEach(variant -> row.add(minutes(section, variant)));
        return row;
    }

    private Component jumping(Section section) {
        var button = new NativeButton(section.title(), _ -> jump.accept(section));
        button.setClassName("link");
        return button;
    }

    private NativeTableCell minutes(Section section, Variant variant) {
        var cell = new NativeTableCell();
        if (section.runsIn(variant))
            cell.setText(Long.toString(section.lengthIn(variant).toMinutes()));
        else cell.add(Tags.span("–"));
        return cell;
    }

    private NativeTableRow foot() {
        var row = new NativeTableRow(header(words.say("content.minutes"), "row"));
        workshop.variants()
                .forEach(variant -> row.add(
                        new NativeTableCell(Long.toString(variant.total().toMinutes()))));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
