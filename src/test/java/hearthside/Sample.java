package hearthside;

import hearthside.room.Catalogue;
import hearthside.room.LiveRoom;
import hearthside.room.RoomState;
import hearthside.room.Rooms;
import hearthside.room.Script;
import hearthside.room.Setting;
import hearthside.workshop.Block;
import hearthside.workshop.Exercise;
import hearthside.workshop.Exercise.Turn;
import hearthside.workshop.Notes;
import hearthside.workshop.Paper;
import hearthside.workshop.Planning;
import hearthside.workshop.Poll;
import hearthside.workshop.Prose;
import hearthside.workshop.Prose.Passage.Heading;
import hearthside.workshop.Prose.Passage.Paragraph;
import hearthside.workshop.Prose.Words;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import hearthside.workshop.Section;
import hearthside.workshop.Slide;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A short workshop with one of everything, and rooms that run it. */
public final class Sample {
    public static final Poll BARRIER = new Poll(
            "barrier",
            "Which barrier feels most familiar?",
            new Poll.Type.PickOne(List.of(
                    "Shame",
                    "Mismatched desire",
                    "Unresolved injuries",
                    "Stress and exhaustion",
                    "Silence and avoidance",
                    "None of these")),
            "I’d rather not say",
            false);
    public static final Poll ROOM_FOR = new Poll(
            "room-for",
            "What would you like more room for?",
            new Poll.Type.PickSeveral(List.of("Trust", "Affection", "Feeling known", "Shared meaning"), 3),
            "I’d rather not say",
            false);
    public static final Poll MANAGEABLE = new Poll(
            "manageable",
            "That exercise felt manageable for me",
            new Poll.Type.Scale(1, 5, "not at all", "very"),
            "I’d rather not say",
            true);
    public static final Poll PROTECT = new Poll(
            "protect",
            "What would protect your quiet minutes?",
            new Poll.Type.Rank(List.of("Phones elsewhere", "A fixed time", "A walk, or tea", "Childcare")),
            "I’d rather not say",
            false);
    public static final Poll A_FEW_WORDS =
            new Poll("few-words", "What do you take with you?", new Poll.Type.Words(), "I’d rather not say", false);
    public static final Exercise TWO_SENTENCES = new Exercise(
            "two-sentences",
            "Two sentences",
            true,
            "Write both endings. Keep them.",
            List.of(
                    turn(120, "Everyone writes", "Nobody reads it but you.", ""),
                    turn(
                            120,
                            "A speaks, B listens",
                            "B has nothing to fix or answer.",
                            "One thing that helps me feel close to you is…"),
                    turn(45, "B says back what they heard", "If you like.", ""),
                    turn(
                            120,
                            "B speaks, A listens",
                            "A has nothing to fix or answer.",
                            "One thing that helps me feel close to you is…"),
                    turn(60, "Thank each other", "", "")));
    public static final Variant SIXTY = new Variant("60", List.of(Duration.ofMinutes(60)));
    public static final Workshop WORKSHOP = new Workshop(
            "sample",
            "en",
            "Rebuilding Intimacy",
            "Retold from an article, by a registered psychotherapist.",
            List.of(SIXTY),
            List.of(
                    new Workshop.Agreement("You may always pass", "Nobody asks why."),
                    new Workshop.Agreement("Speak for yourself", "Your partner’s story is theirs to tell."),
                    new Workshop.Agreement(
                            "What is said here stays here", "Take home what you learned, not who said it."),
                    new Workshop.Agreement("Go at your own pace", "“Slow down” tells us without your name.")),
            List.of(
                    section(
                            "welcome",
                            "Welcome",
                            10,
                            slide("Come in and find a seat", "Nothing is asked of you yet."),
                            notes()),
                    section(
                            "barriers",
                            "Common barriers",
                            20,
                            new Reading(new Prose(List.of(
                                    new Paragraph(
                                            Words.plain(
                                                    "If closeness has become difficult, you have more company than you might think.")),
                                    new Heading("Shame"),
                                    new Paragraph(Words.plain(
                                            "Many of us were handed rules long before we could question them."))))),
                            new Slide(
                                    "Silence and avoidance",
                                    List.of(
                                            "Saying nothing keeps the peace tonight. Over months it can build a distance nobody chose."),
                                    Optional.of(new Slide.Card(5, 5)),
                                    Optional.empty()),
                            new Slide(
                                    "Closeness has many stones",
                                    List.of(),
                                    Optional.empty(),
                                    Optional.of(new Slide.Stones(
                                            List.of(
                                                    "Trust",
                                                    "Vulnerability",
                                                    "Emotional closeness",
                                                    "Feeling known",
                                                    "Sexual connection",
                                                    "Shared meaning",
                                                    "Affection"),
                                            Optional.of("Sexual connection"),
                                            "Emotional safety is what it stands on"))),
                            BARRIER,
                            notes(),
                            ROOM_FOR,
                            new Reflection("heard", "I feel heard when…", true)),
                    section(
                            "step-1",
                            "Emotional safety",
                            20,
                            slide("Understanding, not problem-solving", ""),
                            TWO_SENTENCES,
                            notes(),
                            MANAGEABLE,
                            PROTECT),
                    section(
                            "closing",
                            "A hopeful closing",
                            10,
                            A_FEW_WORDS,
                            new Planning(
                                    "our-plan",
                                    "One small thing to keep",
                                    List.of(
                                            new Planning.Practice(
                                                    "ten-minutes",
                                                    "Ten quiet minutes",
                                                    "Our day, a worry, a thank-you"),
                                            new Planning.Practice(
                                                    "walk",
                                                    "A walk and one question",
                                                    "Side by side is often easier"))),
                            slide("Thank you for the care you brought", ""))));
    public static final Support SUPPORT = new Support(
            "ca-on",
            "Numbers and places",
            "Ontario",
            "en",
            LocalDate.of(2026, 11, 20),
            List.of(
                    new Support.Entry("Any emergency", "", "9-1-1", "tel:911"),
                    new Support.Entry("Someone to talk to, day or night", "Call or text", "9-8-8", "tel:988")));

    private Sample() {}

    private static Turn turn(int seconds, String words, String hint, String sentence) {
        return new Turn(Duration.ofSeconds(seconds), words, text(hint), text(sentence));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static Slide slide(String title, String text) {
        return new Slide(title, text(text).stream().toList(), Optional.empty(), Optional.empty());
    }

    private static Notes notes() {
        return new Notes(
                List.of("Take the one that sits nearest. Nobody can look up who answered what, me included."),
                List.of("Phones tilted towards a partner."),
                List.of("Calm screen, then walk over. The poll can wait, sealed."),
                List.of("Close now and leave out the scale that follows."));
    }

    private static Section section(String id, String title, int minutes, Block... blocks) {
        var placed = Stream.of(blocks)
                .map(block -> new Section.Placed(block, Set.of()))
                .toList();
        return new Section(id, title, Map.of("60", Duration.ofMinutes(minutes)), true, false, placed);
    }

    public static Script script() {
        return new Script(WORKSHOP, SUPPORT, new byte[0]);
    }

    public static Catalogue catalogue() {
        return new Catalogue() {
            @Override
            public List<Workshop> workshops() {
                return List.of(WORKSHOP);
            }

            @Override
            public List<Support> supports() {
                return List.of(SUPPORT);
            }

            @Override
            public Optional<Script> script(String workshop, String language, String support) {
                return Optional.of(Sample.script());
            }
        };
    }

    public static Rooms rooms(MemoryJournal journal, InstantSource clock) {
        return rooms(journal, clock, RandomGenerator.of("L64X128MixRandom"));
    }

    public static Rooms rooms(MemoryJournal journal, InstantSource clock, RandomGenerator random) {
        return new Rooms(journal, (_, _) -> script(), clock, random);
    }

    public static LiveRoom room(Rooms rooms) {
        return rooms.open(script(), Sample::setting);
    }

    public static Setting setting(Rooms.Fresh fresh) {
        return new Setting(
                fresh.id(),
                fresh.code(),
                "facilitator",
                "Thursday evening",
                "sample",
                "en",
                "60",
                Paper.LETTER,
                "ca-on",
                List.of(LocalDateTime.of(2026, 12, 3, 19, 0)),
                ZoneId.of("America/Toronto"));
    }

    public static RoomState fresh() {
        return RoomState.NEW;
    }
}
