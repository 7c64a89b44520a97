package hearthside.screens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import hearthside.room.CalmPicture;
import hearthside.workshop.Poll;
import hearthside.workshop.Slide;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The screen that the room looks at; also the console's small copies of it. Redraws only what can be told apart. */
public final class Stage extends Div {
    private final Words words;
    private final boolean full;
    private Optional<Sight> drawn = Optional.empty();

    private Stage(Words words, boolean full) {
        this.words = words;
        this.full = full;
        getElement().setAttribute("lang", words.asked().toLanguageTag());
        getElement().setAttribute("dir", words.direction());
    }

    public static Stage onProjector(Words words) {
        return new Stage(words, true);
    }

    public static Stage asCopy(Words words) {
        return new Stage(words, false);
    }

    /** @param now for what is left of a timer */
    public void show(Sight sight, Instant now) {
        if (drawn.filter(sight::equals).isPresent()) return;
        drawn = Optional.of(sight);
        setClassName("screen");
        addClassNames(classes(sight.scene()).toArray(String[]::new));
        getElement().setAttribute("data-theme", sight.dark() ? "dark" : "light");
        getElement().setAttribute("data-state", sight.scene().state());
        var drawing = draw(sight, now);
        removeAll();
        behind(sight.scene()).ifPresent(this::add);
        add(Tags.div("screen-frame", middle(drawing), foot(drawing, sight)));
    }

    /** Drawn along with the words, so that nothing has to be fetched when the room goes quiet. */
    private static Optional<Component> behind(Scene scene) {
        return scene instanceof Scene.Calm(var picture) ? picture.map(CalmDrawing::of) : Optional.empty();
    }

    private List<String> classes(Scene scene) {
        var classes = new ArrayList<String>();
        if (full) classes.add("screen--full");
        if (scene instanceof Scene.Calm) classes.add("screen--calm");
        if (behind(scene).isPresent()) classes.add("screen--pictured");
        if (scene instanceof Scene.Arch) classes.add("screen--stones");
        return classes;
    }

    private Component middle(Drawing drawing) {
        HtmlContainer middle = full ? new Main() : new Div();
        middle.setClassName("screen-main " + drawing.layout());
        middle.add(drawing.middle());
        return middle;
    }

    private Component foot(Drawing drawing, Sight sight) {
        HtmlContainer foot = full ? new Footer() : new Div();
        foot.setClassName("screen-foot");
        foot.add(drawing.left());
        if (drawing.right().getElement().getTextRecursively().isEmpty())
            sight.door().ifPresent(door -> foot.add(corner(door)));
        else foot.add(drawing.right());
        return foot;
    }

    private static Component corner(Sight.Door door) {
        var corner = Tags.span(door.address().spoken() + " ");
        corner.setClassName("door");
        corner.add(Tags.tag("b", door.code().spaced()));
        return corner;
    }

    private Drawing draw(Sight sight, Instant now) {
        return switch (sight.scene()) {
            case Scene.Lobby lobby -> new LobbyDrawing(words).draw(lobby, sight.door());
            case Scene.Thought(Slide slide) -> thought(slide).foot(sight.section(), "");
            case Scene.Arch arch -> stones(arch);
            case Scene.Asking(var poll) -> new PollDrawing(words).asking(poll).foot(sight.section(), "");
            case Scene.Closed(var poll) -> closed(poll).foot(poll.question(), "");
            case Scene.Shown(var poll, var picture) -> new PollDrawing(words).shown(poll, picture);
            case Scene.Withheld _ -> new PollDrawing(words).withheld().foot(sight.section(), "");
            case Scene.Turn turn -> new ExerciseDrawing(words, now).turn(turn);
            case Scene.Alone alone -> new ExerciseDrawing(words, now).alone(alone);
            case Scene.Reflecting(var reflection) ->
                reflecting(reflection.prompt()).foot(sight.section(), "");
            case Scene.Choosing(var planning) -> new LobbyDrawing(words).plan(planning);
            case Scene.Calm(var picture) -> calm(picture);
            case Scene.Ended _ -> quiet("stage.ended");
        };
    }

    private Drawing thought(Slide slide) {
        var thought = new Div(Tags.h1(slide.title()));
        thought.addClassName(sized(slide.title()));
        slide.text().forEach(text -> thought.add(Tags.p("", text)));
        return slide.card()
                .map(card -> Drawing.of("screen-main--standing thought", thought, standing(card)))
                .orElseGet(() -> Drawing.of("thought", thought));
    }

    /** As large as fits. */
    private static String sized(String title) {
        return title.length() > 70 ? "longer" : title.length() > 36 ? "long" : "short";
    }

    private Component standing(Slide.Card card) {
        var standing = Tags.div("standing");
        standing.getElement().setAttribute("role", "img");
        standing.getElement().setAttribute("aria-label", words.say("stage.card", card.number(), card.of()));
        IntStream.rangeClosed(1, card.of())
                .forEach(number -> standing.add(Tags.arch(number == card.number() ? "now" : "")));
        return standing;
    }

    private Drawing stones(Scene.Arch arch) {
        var spoken = Tags.h1(words.say(
                "stage.stones", arch.title(), String.join(", ", arch.stones().labels())));
        spoken.setClassName("for-readers");
        return new Drawing(
                "stones",
                new Component[] {spoken, Markup.of(new StonesSvg(arch.title(), arch.stones()).svg())},
                Tags.span(arch.stones().ground()),
                Tags.span("\u00a0"));
    }

    private Drawing reflecting(String prompt) {
        return Drawing.of("reflecting", new Div(Tags.h1(prompt), Tags.p("", words.say("stage.reflecting"))));
    }

    private Drawing closed(Poll poll) {
        var more = poll.forWords() ? "stage.closed.words" : "stage.closed.more";
        return Drawing.of("quiet", new Div(Tags.h1(words.say("stage.closed")), Tags.p("", words.say(more))));
    }

    private Drawing quiet(String key) {
        return Drawing.of("quiet", new Div(Tags.h1(words.say(key)), Tags.p("", words.say(key + ".more"))));
    }

    private Drawing calm(Optional<CalmPicture> picture) {
        var spoken = Tags.div("calm-words", Tags.h1(words.say("stage.calm")), Tags.p("", words.say("stage.calm.more")));
        var middle = picture.isPresent() ? spoken : Tags.div("arch", spoken);
        return Drawing.of("calm", middle).foot("", "\u00a0");
    }
}
