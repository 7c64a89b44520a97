package hearthside.screens;

import com.vaadin.flow.component.Component;
import hearthside.room.CalmPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The pictures of the calm screen: four drawings of ours beside this class. They carry shapes alone; every colour comes from
 * {@code screen.css}, so that one drawing serves a bright room and a dark one. Nothing in them speaks or moves.
 */
final class CalmDrawing {
    private CalmDrawing() {}

    static Component of(CalmPicture picture) {
        var drawn = Markup.of(svg(picture));
        drawn.getElement().getClassList().add("calm-picture");
        return drawn;
    }

    static String svg(CalmPicture picture) {
        var file = picture.name().toLowerCase(Locale.ROOT) + ".svg";
        try (var drawing = CalmDrawing.class.getResourceAsStream(file)) {
            return new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
