package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import hearthside.room.CalmPicture;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the calm screen shows: plain, or one of our pictures, each as small as a stamp. The one that is set stays pressed. */
public final class CalmPictures extends Div {
    private final Map<Optional<CalmPicture>, NativeButton> stamps = new LinkedHashMap<>();

    /** @param choose what to do with a choice */
    public CalmPictures(Words words, Consumer<Optional<CalmPicture>> choose) {
        setClassName("calm-pictures");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("calm.pictures"));
        stamp(Optional.empty(), words, choose);
        for (var picture : CalmPicture.values()) stamp(Optional.of(picture), words, choose);
    }

    private void stamp(Optional<CalmPicture> picture, Words words, Consumer<Optional<CalmPicture>> choose) {
        var name = picture.map(CalmPicture::name).orElse("PLAIN").toLowerCase(Locale.ROOT);
        var stamp = new NativeButton("", _ -> choose.accept(picture));
        stamp.add(picture.<Component>map(CalmDrawing::of).orElseGet(() -> Tags.arch("")));
        stamp.setClassName("stamp");
        stamp.setTitle(words.say("calm.picture." + name));
        stamp.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", words.say("calm.picture." + name))
                .setAttribute("data-testid", "calm-" + name);
        stamps.put(picture, stamp);
        add(stamp);
    }

    public void show(Optional<CalmPicture> now) {
        stamps.forEach((picture, stamp) ->
                stamp.getElement().setAttribute("aria-pressed", Boolean.toString(picture.equals(now))));
    }
}
