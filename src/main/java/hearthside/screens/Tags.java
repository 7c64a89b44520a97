package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Plain elements with the classes of our style sheets. */
public final class Tags {
    private Tags() {}

    public static Div div(String classes, Component... inside) {
        return with(classes, new Div(inside));
    }

    public static H1 h1(String text) {
        return new H1(text);
    }

    public static Paragraph p(String classes, String text) {
        return with(classes, new Paragraph(text));
    }

    public static Span span(String text) {
        return new Span(text);
    }

    public static UnorderedList ul(String classes, List<ListItem> items) {
        return with(classes, new UnorderedList(items.toArray(ListItem[]::new)));
    }

    public static OrderedList ol(String classes, List<ListItem> items) {
        return with(classes, new OrderedList(items.toArray(ListItem[]::new)));
    }

    public static UnorderedList texts(String classes, List<String> items) {
        return ul(classes, items.stream().map(ListItem::new).toList());
    }

    /** An element that Flow has no class for: {@code b}, {@code strong}, {@code blockquote}, {@code kbd}, {@code time}. */
    public static Component tag(String name, String text) {
        return new Plain(name, text);
    }

    /** Our mark. */
    public static HtmlContainer arch(String classes) {
        var arch = new HtmlContainer("i");
        arch.setClassName(("arch " + classes).strip());
        return arch;
    }

    public static <C extends Component & HasStyle> C with(String classes, C component) {
        if (!classes.isEmpty()) component.setClassName(classes);
        return component;
    }

    private static final class Plain extends Component {
        private Plain(String name, String text) {
            super(new Element(name));
            getElement().setText(text);
        }
    }
}
