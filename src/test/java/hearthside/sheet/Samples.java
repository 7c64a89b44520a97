package hearthside.sheet;

import hearthside.sheet.Element.Bar;
import hearthside.sheet.Element.RoomPicture;
import hearthside.sheet.OwnWords.Reflected;
import hearthside.sheet.PackOrder.Copies;
import hearthside.workshop.Block;
import hearthside.workshop.Exercise;
import hearthside.workshop.Exercise.Turn;
import hearthside.workshop.Paper;
import hearthside.workshop.Planning;
import hearthside.workshop.Planning.Practice;
import hearthside.workshop.Poll;
import hearthside.workshop.Prose;
import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Run;
import hearthside.workshop.Prose.Voice;
import hearthside.workshop.Prose.Words;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import hearthside.workshop.Section;
import hearthside.workshop.Section.Placed;
import hearthside.workshop.SheetText;
import hearthside.workshop.SheetText.Kind;
import hearthside.workshop.SheetText.Part;
import hearthside.workshop.SheetText.PlanPart;
import hearthside.workshop.Slide;
import hearthside.workshop.Support;
import hearthside.workshop.Support.Entry;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import hearthside.workshop.Workshop.Agreement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A workshop with every kind of sheet, for tests of the paper. */
public final class Samples {
    private Samples() {}

    public static final Support SUPPORT = new Support(
            "ca-on",
            "Numbers and places",
            "Ontario",
            "en",
            LocalDate.of(2026, 11, 20),
            List.of(
                    new Entry("Any emergency", "", "9-1-1", "tel:911"),
                    new Entry(
                            "Someone to talk to, day or night",
                            "Call or text, in English or French.",
                            "9-8-8",
                            "tel:988"),
                    new Entry(
                            "Assaulted Women’s Helpline",
                            "If someone hurts or frightens you. Free, day and night, in many languages.",
                            "1-866-863-0511",
                            "tel:18668630511"),
                    new Entry(
                            "Find a couple or family therapist",
                            "A register of licensed therapists, by place and language.",
                            "https://www.camft.example.org/find-a-therapist/ontario",
                            "https://www.camft.example.org/find-a-therapist/ontario")));

    public static Workshop workshop() {
        return workshop("en");
    }

    public static Workshop workshop(String language) {
        return new Workshop(
                "sample",
                language,
                "Rebuilding Intimacy",
                "Retold from “Rebuilding Intimacy in Marriage: Healing Shame, Disconnection, and Desire”, by a registered"
                        + " psychotherapist.",
                List.of(new Variant("90", List.of(Duration.ofMinutes(90)))),
                List.of(
                        new Agreement("What is said here stays here", "We tell our own story, and nobody else’s."),
                        new Agreement("Passing is fine", "Nobody has to answer, and nobody asks why."),
                        new Agreement(
                                "We speak for ourselves", "Say I, and leave your partner’s words to your partner."),
                        new Agreement("Slow is good", "A tap on the phone or a raised hand slows us down.")),
                List.of(
                        section(
                                "opening",
                                "Opening",
                                10,
                                reading(3),
                                new Slide(
                                        "Distance does not mean that you failed",
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Reflection("hope", "One hope I bring tonight", true)),
                        section(
                                "more",
                                "More than sex",
                                12,
                                reading(4),
                                new Reflection("heard", "I feel heard when…", true)),
                        section(
                                "barriers",
                                "Common barriers",
                                16,
                                listReading(),
                                barrier(),
                                new Reflection("mine", "A barrier I know", true),
                                mine()),
                        section(
                                "safety",
                                "Practical steps: emotional safety",
                                22,
                                reading(5),
                                twoSentences(),
                                conversation()),
                        section(
                                "connection",
                                "Practical steps: rebuild connection",
                                12,
                                reading(3),
                                protect(),
                                practice()),
                        section("pressure", "Practical steps: reduce pressure", 8, quoteReading(), menu()),
                        section("values", "Meaning and values", 8, reading(2), values()),
                        section("closing", "Hopeful closing", 6, reading(1), planning(), checkIn())));
    }

    private static Section section(String id, String title, int minutes, Block... blocks) {
        return new Section(
                id,
                title,
                Map.of("90", Duration.ofMinutes(minutes)),
                true,
                false,
                Arrays.stream(blocks).map(block -> new Placed(block, Set.of())).toList());
    }

    private static final List<String> THOUGHTS = List.of(
            "Closeness between two people seldom breaks in one day. It thins out: a question that is not asked, a hand that is"
                    + " not taken, an evening in which both are tired and each waits for the other to begin.",
            "Many couples know this. They are still kind to each other, they share a home and a calendar, and yet something"
                    + " has gone quiet between them. That is common, and it says nothing about who failed.",
            "What helps is small and it is slow. Ten minutes without a phone. One sentence that begins with what you feel and"
                    + " not with what the other did. A pause when a talk grows hot, and a time agreed on to come back to it.",
            "Desire follows safety more often than it leads. Where somebody feels watched, measured or hurried, wanting goes"
                    + " into hiding. Where there is room to say not now, it can come back in its own time.",
            "None of this asks for courage every day. It asks for a beginning that is small enough to be repeated.");

    private static Reading reading(int paragraphs) {
        return new Reading(new Prose(THOUGHTS.stream()
                .limit(paragraphs)
                .<Passage>map(text -> new Passage.Paragraph(Words.plain(text)))
                .toList()));
    }

    private static Reading listReading() {
        Words strong = new Words(List.of(
                new Run("Shame", Voice.STRONG),
                new Run(", which says that wanting, or not wanting, is a ", Voice.PLAIN),
                new Run("fault", Voice.EMPHASIS),
                new Run(".", Voice.PLAIN)));
        return new Reading(new Prose(List.of(
                new Passage.Paragraph(Words.plain(THOUGHTS.get(1))),
                new Passage.Heading("Five that come up in most rooms"),
                new Passage.Items(
                        List.of(
                                strong,
                                Words.plain(
                                        "Desire that does not come at the same time, or not in the same way, for both."),
                                Words.plain("An old hurt that was never finished."),
                                Words.plain(
                                        "Stress and plain exhaustion: children, shifts, illness, money, a parent who needs care."),
                                Words.plain("Silence, because every talk so far ended in a quarrel.")),
                        false),
                new Passage.Heading("What they have in common"),
                new Passage.Items(
                        List.of(Words.plain("They are not your character."), Words.plain("They can be worked on.")),
                        true),
                new Passage.Paragraph(Words.plain(THOUGHTS.get(3))))));
    }

    private static Reading quoteReading() {
        return new Reading(new Prose(List.of(
                new Passage.Paragraph(Words.plain(THOUGHTS.get(2))),
                new Passage.Quote(Words.plain(
                        "Nothing has to come of it. That is what makes it possible for something to come of it.")),
                new Passage.Paragraph(Words.plain(THOUGHTS.get(4))))));
    }

    private static Poll barrier() {
        return new Poll(
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
    }

    private static Poll protect() {
        return new Poll(
                "protect",
                "What would protect your ten minutes best?",
                new Poll.Type.Rank(List.of(
                        "Phones elsewhere", "A fixed time", "A walk or tea", "Childcare", "Start with five minutes")),
                "I’d rather not say",
                false);
    }

    private static Exercise twoSentences() {
        return new Exercise(
                "two-sentences",
                "Two sentences",
                true,
                "Write both endings. Keep them.",
                List.of(
                        new Turn(Duration.ofMinutes(2), "Everyone writes", Optional.empty(), Optional.empty()),
                        new Turn(
                                Duration.ofMinutes(2),
                                "A speaks, first sentence",
                                Optional.empty(),
                                Optional.of("One thing that helps me feel close to you is…"))));
    }

    private static Planning planning() {
        return new Planning(
                "plan",
                "What we want to try",
                List.of(
                        new Practice("ten-minutes", "Ten quiet minutes", "Our day, a worry, a thank-you"),
                        new Practice("walk", "A walk without phones", "Once around the block"),
                        new Practice("question", "One question a day", "And no advice")));
    }

    private static SheetText mine() {
        return new SheetText(
                "mine",
                "Mine to keep",
                "Write what is true today. It may change.",
                true,
                List.of(
                        field("One hope I bring tonight", new Kind.Lines(3)),
                        field("Would I like to share this some day?", new Kind.TickList(List.of("Yes", "Not yet"))),
                        field("I feel heard when…", new Kind.Lines(4)),
                        field("Would I like to share this some day?", new Kind.TickList(List.of("Yes", "Not yet"))),
                        field("A barrier I know", new Kind.Lines(3)),
                        field("When it shows", new Kind.Lines(3)),
                        field("Would I like to share this some day?", new Kind.TickList(List.of("Yes", "Not yet")))));
    }

    private static SheetText conversation() {
        return new SheetText(
                "conversation",
                "Our conversation",
                "Understanding is enough. Nothing has to be solved tonight.",
                true,
                List.of(
                        new Part.Rules(List.of(
                                "One speaks for two minutes, one listens. Then you swap.",
                                "The listener has nothing to fix, answer or defend.",
                                "Say back what you heard, in your own words, if you like.",
                                "Either of you may pass, or stop.")),
                        field("One thing that helps me feel close to you is…", new Kind.Lines(5)),
                        field("One thing that makes closeness harder for me just now is…", new Kind.Lines(5)),
                        field("What I heard from you", new Kind.Lines(4))));
    }

    private static SheetText practice() {
        return new SheetText(
                "practice",
                "Connection practice",
                "Ten quiet minutes, a few times a week, are enough to begin.",
                false,
                List.of(
                        field("Our days", new Kind.FromPlan(PlanPart.DAYS)),
                        field("How long", new Kind.TickList(List.of("10 minutes", "15 minutes"))),
                        field("At about", new Kind.FromPlan(PlanPart.TIME)),
                        field("Where we sit, or walk", new Kind.Lines(1)),
                        field("Where the phones go", new Kind.Lines(1)),
                        new Part.Heading("What we share, each in turn"),
                        new Part.Points(List.of(
                                "Something from my day.",
                                "Something that weighs on me. You need not solve it.",
                                "One thing I want to thank you for.")),
                        field("When a day goes wrong, five minutes count. Our five minutes:", new Kind.Lines(2)),
                        field("What might get in the way, and what we will do then", new Kind.Lines(3)),
                        field("We look at this again on", new Kind.FromPlan(PlanPart.CHECK_IN)),
                        new Part.NewPage("Four weeks", "Tick what happened. An empty box is only an empty box."),
                        field("We begin on", new Kind.Date()),
                        field("", new Kind.FourWeeks()),
                        field("What we want to keep", new Kind.Lines(2))));
    }

    private static SheetText menu() {
        return new SheetText(
                "menu",
                "A menu without pressure",
                "Every answer is right, and may change tomorrow.",
                true,
                List.of(
                        new Part.Words(
                                "Look at it alone first. Compare only what you both want to compare. A “not now” needs no reason."),
                        field(
                                "Affection",
                                new Kind.Choices(List.of(
                                        "A long hug",
                                        "Holding hands on a walk",
                                        "A kiss in passing",
                                        "Words: what I like about you"))),
                        field(
                                "Closeness and presence",
                                new Kind.Choices(List.of(
                                        "Lying next to each other, dressed, with nothing planned",
                                        "Sitting together without phones",
                                        "Falling asleep at the same time"))),
                        field("What I would add", new Kind.Lines(3))));
    }

    private static SheetText values() {
        return new SheetText(
                "values",
                "What we want to grow",
                "Two lists, and one line that is both of yours.",
                false,
                List.of(
                        field("What matters to A", new Kind.Lines(5)),
                        field("What matters to B", new Kind.Lines(5)),
                        field("Our shared line", new Kind.Lines(3))));
    }

    private static SheetText checkIn() {
        return new SheetText(
                "check-in",
                "Looking again",
                "Half an hour, some weeks from now.",
                false,
                List.of(
                        field("We meet on", new Kind.FromPlan(PlanPart.CHECK_IN)),
                        field("What we had planned", new Kind.FromPlan(PlanPart.PRACTICE)),
                        field("What helped", new Kind.Lines(4)),
                        field("One thing we change", new Kind.Lines(3)),
                        new Part.RoomPicture("barrier"),
                        field("Signed, if you like", new Kind.Signature())));
    }

    private static Part field(String label, Kind kind) {
        return new Part.Field(label, kind);
    }

    public static final TakeHome PLAN = new TakeHome(
            Optional.of("ten-minutes"),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            Optional.of("20:30, after the dishes"),
            Optional.of(LocalDate.of(2026, 12, 20)));

    public static final RoomPicture PICTURE = new RoomPicture(
            "Which barrier feels most familiar?",
            "Nearly a third of us named stress and exhaustion.",
            List.of(
                    new Bar("Shame", OptionalInt.of(15), "15%"),
                    new Bar("Mismatched desire", OptionalInt.of(20), "20%"),
                    new Bar("Stress and exhaustion", OptionalInt.of(30), "30%"),
                    new Bar("The other answers together", OptionalInt.of(35), "35%")));

    public static final OwnWords WORDS = new OwnWords(
            Map.of(
                    "hope", new Reflected("That we laugh again at breakfast.", Optional.of(true)),
                    "heard",
                            new Reflected(
                                    "you put the phone away and look at me, even when it is late and the day was long.",
                                    Optional.of(false))),
            Map.of("One thing that helps me feel close to you is…", "walking without a plan"));

    /** A couple that planned everything. */
    public static PackOrder full(Paper paper, boolean largePrint, boolean fillable) {
        return new PackOrder(
                "Linden",
                "Noor & Sam",
                new Copies.ForBoth(),
                PLAN,
                Map.of("barrier", PICTURE),
                Set.of(),
                paper,
                largePrint,
                fillable);
    }

    /** One partner's own pack. */
    public static PackOrder mine(String names, OwnWords words, boolean fillable) {
        return new PackOrder(
                "Linden", names, new Copies.Mine(words), PLAN, Map.of(), Set.of(), Paper.A4, false, fillable);
    }

    public static Pack pack(PackOrder order) {
        return Sheets.pack(workshop(), SUPPORT, order);
    }
}
