package hearthside.screens.content;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Drafting;
import hearthside.workshop.Drafting.Drafted;
import hearthside.workshop.Studio;
import hearthside.workshop.Studio.Arrival;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Makes a workshop of an article that was pasted or handed in. */
final class ArticleForm extends Section {
    /** Bytes of a file, and about as many letters of a text: a long book has as many. */
    private static final int LARGEST = 1_000_000;

    private final transient Studio studio;
    private final transient Drafting drafting;
    private final Words words;
    private final Runnable changed;
    private final Outcome outcome;
    private final TextArea article = new TextArea();
    private final TextField name = new TextField();
    private final Select<Locale> language = new Select<>();

    ArticleForm(Studio studio, Drafting drafting, Words words, Runnable changed) {
        this.studio = studio;
        this.drafting = drafting;
        this.words = words;
        this.changed = changed;
        outcome = new Outcome(words);
        fields();
        setClassName("new");
        add(
                new H2(words.say("content.article")),
                Tags.p("soft", words.say("content.article.more")),
                article,
                new Handed(words, "content.article.choose", LARGEST, List.of(".txt", ".md"), this::handed),
                name,
                language,
                new Button(words.say("content.article.make"), _ -> make()),
                outcome);
    }

    private void fields() {
        article.setLabel(words.say("content.article.text"));
        article.setMaxLength(LARGEST);
        article.setMaxHeight("20rem");
        name.setLabel(words.say("content.name"));
        name.setHelperText(words.say("content.name.more"));
        name.setMaxLength(60);
        language.setLabel(words.say("content.article.language"));
        language.setItems(Words.LANGUAGES);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(words.locale());
    }

    /** Whatever is no article says so at once; what is one can be read over before anything is made of it. */
    private void handed(Handed.File file) {
        switch (draft(file.bytes())) {
            case Drafted.Unfit(String why) -> outcome.trouble(why);
            case Drafted.Files _ -> {
                article.setValue(new String(file.bytes(), StandardCharsets.UTF_8));
                outcome.clear();
            }
        }
    }

    private Drafted draft(byte[] text) {
        return drafting.draft(
                text, language.getValue().getLanguage(), words.locale().getLanguage());
    }

    private void make() {
        if (article.getValue().isBlank()) outcome.trouble(words.say("content.article.missing"));
        else if (name.getValue().isBlank()) outcome.trouble(words.say("content.refused.no-name"));
        else
            switch (draft(article.getValue().getBytes(StandardCharsets.UTF_8))) {
                case Drafted.Unfit(String why) -> outcome.trouble(why);
                case Drafted.Files(var files) -> keep(studio.add(name.getValue().strip(), files));
            }
    }

    private void keep(Arrival arrival) {
        outcome.show(arrival);
        if (arrival instanceof Arrival.Taken(String _, String free)) name.setValue(free);
        changed.run();
    }
}
