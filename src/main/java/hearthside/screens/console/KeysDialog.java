package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import hearthside.screens.Words;
import java.util.List;

/** All keys, as they are; a clicker sends the same ones. */
record KeysDialog(Words words) {
    private static final List<String> ALL = List.of("next", "back", "calm", "timer", "minute", "solo", "lock", "all");

    void open() {
        var dialog = new Dialog(words.say("console.keys"));
        var list = new DescriptionList();
        list.addClassName("all-keys");
        ALL.forEach(key -> list.getElement()
                .appendChild(new Div(
                                new DescriptionList.Term(words.say("console.key." + key)),
                                new DescriptionList.Description(words.say("console.key." + key + ".does")))
                        .getElement()));
        dialog.add(list);
        dialog.getFooter().add(new Button(words.say("console.done"), _ -> dialog.close()));
        dialog.open();
    }
}
