package hearthside.screens.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import hearthside.screens.Tags;
import hearthside.screens.Words;
import hearthside.workshop.Studio;
import hearthside.workshop.Studio.Edition;
import hearthside.workshop.Studio.Folder;
import hearthside.workshop.Studio.Standing;
import hearthside.workshop.Workshop;
import java.util.Locale;

/** One workshop: how it stands in each language, and the way to look at it or hand it on. */
final class WorkshopRow extends Article {
    private final Folder folder;
    private final Words words;

    WorkshopRow(Folder folder, Studio studio, Words words) {
        this.folder = folder;
        this.words = words;
        setClassName("work");
        add(new H3(folder.name()));
        if (folder.editions().isEmpty()) add(standing("content.standing.unusable", "bad"));
        else add(Tags.ul("editions", folder.editions().stream().map(this::item).toList()));
        add(folder.sound() ? share(studio) : Tags.p("soft", words.say("content.share.not")));
    }

    private ListItem item(Edition edition) {
        var item = new ListItem(edition.standing()
                .inUse()
                .<Component>map(this::look)
                .orElseGet(() -> new Span(named(edition.language()))));
        item.add(state(edition.standing()));
        return item;
    }

    private Anchor look(Workshop workshop) {
        var link = new Anchor(
                "content/" + folder.name() + "/" + workshop.language(),
                workshop.title() + ", " + named(workshop.language()));
        return link;
    }

    private static String named(String language) {
        var locale = Locale.forLanguageTag(language);
        return locale.getDisplayName(locale);
    }

    private Component state(Standing standing) {
        return switch (standing) {
            case Standing.Good _ -> standing("content.standing.good", "good");
            case Standing.Warned _ -> standing("content.standing.warned", "warned");
            case Standing.LastGood _ -> standing("content.standing.last", "bad");
            case Standing.Unusable _ -> standing("content.standing.unusable", "bad");
        };
    }

    private Component standing(String key, String look) {
        return Tags.with("standing-of standing-of--" + look, Tags.span(words.say(key)));
    }

    private ShareLink share(Studio studio) {
        return new ShareLink(folder.name(), studio, words.say("content.share", folder.name()));
    }
}
