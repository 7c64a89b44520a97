package hearthside.bench;

import hearthside.sheet.Element;
import hearthside.sheet.Element.Bar;
import hearthside.sheet.Element.Entry;
import hearthside.sheet.Element.Paragraph;
import hearthside.sheet.Element.Tick;
import hearthside.sheet.Labels;
import hearthside.sheet.Pack;
import hearthside.sheet.Sheet;
import hearthside.workshop.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The worksheet that is measured: prompts with lines, boxes to tick, a week's plan, a chart, links and a code to scan. The words
 * are the same for us and for every peer.
 */
final class CloseSheet {
    static final String TITLE = "Staying Emotionally Close";
    static final String CREDIT = "CC BY 4.0 · Educational material, not therapy";
    static final List<String> INTRO = List.of(
            "Emotional closeness is rarely built in grand gestures. It grows in small, frequent moments: a question asked"
                    + " with real curiosity, a hand on the shoulder in a difficult week, a few unhurried minutes before sleep."
                    + " Couples who stay close over the years tend to notice these bids for connection and turn towards them,"
                    + " even when they are tired or distracted.",
            "This sheet helps you carry the workshop home. Read it together, take turns finishing each sentence, and choose"
                    + " one or two small habits to try. There are no wrong answers, and you can skip anything that does not"
                    + " feel comfortable. Ten to fifteen minutes, a few times a week, is enough to begin.");
    static final String FINISH = "Finish these sentences";
    static final String HOW =
            "Write your own ending first, then read it aloud to each other. Listen without fixing or" + " defending.";
    static final List<String> PROMPTS = List.of(
            "One thing that helps me feel emotionally close to you is…",
            "A small, everyday moment that I treasure with you is…",
            "When I am stressed or withdrawn, it helps me most when you…",
            "Something I would like us to talk about more often is…",
            "I feel most appreciated by you when…",
            "This week I would love for us to…");
    static final String HABITS = "Small habits to try";
    static final List<String> CHECKS = List.of(
            "Put both phones in another room during one meal each day",
            "Ask one open question and listen for two full minutes",
            "Share one specific appreciation before going to sleep",
            "Greet each other with a proper six-second hug after work",
            "Take a fifteen-minute walk together without an agenda",
            "Check in about stress that comes from outside the relationship");
    static final String PLAN = "Our weekly plan";
    static final String LEAVE = "Plan ten to fifteen minutes, a few times this week. Leave some days empty on purpose.";
    static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    static final List<String> COLUMNS = List.of("Morning", "Evening", "10 minutes", "15 minutes", "Done");
    static final String SAID = "What the room said";
    static final String POLL = "Anonymous poll, 48 answers: “Which small habit would you try first?”";
    static final List<String> ANSWERS = List.of(
            "A short weekly check-in",
            "Phones away at dinner",
            "A goodbye and hello ritual",
            "One open question a day",
            "A walk together");
    private static final int[] PERCENT = {29, 23, 19, 17, 12};
    static final String SUPPORT = "If you need more support";
    static final List<Entry> PLACES = List.of(
            entry(
                    "Find a couples therapist",
                    "A directory of licensed relationship therapists near you.",
                    "https://example.org/therapists"),
            entry(
                    "Talk to someone today",
                    "Free, confidential phone and chat support in many countries.",
                    "https://example.org/helplines"),
            entry(
                    "Feeling unsafe?",
                    "If you are afraid of your partner, this worksheet is not the right tool. Please reach out for"
                            + " confidential help.",
                    "https://example.org/safety"));
    static final String CODE = "https://example.org/kit/close?s=2";
    static final String SCAN = "Scan for the online version of this worksheet and the full article.";

    private CloseSheet() {}

    private static Entry entry(String name, String about, String href) {
        return new Entry(name, about, href, href);
    }

    /** @param room which room's answers stand in the chart: two sheets in a row are never the same */
    static Pack pack(boolean fillable, int room) {
        var sheet =
                new Sheet("close", TITLE, "", Sheet.Audience.COUPLE, "Session 2: take-home worksheet", elements(room));
        return new Pack("", TITLE, CREDIT, Labels.in("en"), Paper.A4, false, fillable, List.of(sheet));
    }

    private static List<Element> elements(int room) {
        var elements = new ArrayList<Element>();
        INTRO.forEach(words -> elements.add(Paragraph.plain(words)));
        elements.add(new Element.Heading(FINISH, false));
        elements.add(Paragraph.plain(HOW));
        PROMPTS.forEach(prompt -> elements.add(new Element.WritingLines(prompt, 2, "")));
        elements.add(new Element.TickList(
                HABITS, CHECKS.stream().map(words -> new Tick(words, false)).toList()));
        elements.add(new Element.Heading(PLAN, false));
        elements.add(Paragraph.plain(LEAVE));
        elements.add(new Element.Choices("", DAYS, COLUMNS));
        elements.add(new Element.Heading(SAID, false));
        elements.add(new Element.RoomPicture("", POLL, bars(room)));
        elements.add(new Element.Heading(SUPPORT, false));
        elements.add(new Element.Entries(PLACES));
        elements.add(new Element.QrCode(CODE, SCAN));
        return elements;
    }

    static List<Bar> bars(int room) {
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < PERCENT.length; i++) {
            var percent = Math.max(1, PERCENT[i] - (room >> i) % 9);
            bars.add(new Bar(ANSWERS.get(i), OptionalInt.of(percent), percent + "\u00a0%"));
        }
        return bars;
    }
}
