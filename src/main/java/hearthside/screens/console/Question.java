package hearthside.screens.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import hearthside.screens.Tags;
import hearthside.screens.Words;

/** Asks before something that cannot be undone, or leaves something out. The safe answer has the focus. */
record Question(Words words, String key) {
    void ask(String what, Runnable yes) {
        var dialog = new Dialog(words.say(key));
        dialog.setRole("alertdialog");
        dialog.addClassName("question");
        dialog.add(Tags.p("", what));
        var no = new Button(words.say(key + ".no"), _ -> dialog.close());
        var go = new Button(words.say(key + ".yes"), _ -> {
            dialog.close();
            yes.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        no.getElement().setAttribute("data-testid", "no");
        go.getElement().setAttribute("data-testid", "yes");
        dialog.getFooter().add(no, go);
        dialog.open();
        no.focus();
    }
}
