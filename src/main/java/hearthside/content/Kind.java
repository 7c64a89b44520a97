package hearthside.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a level-1 heading may announce, and the keys under it. */
enum Kind {
    READING("Reading", KeySet.once(Kind.ONLY_IN)),
    SLIDE("Slide", KeySet.once("Card", "Stones", "Marked stone", "Ground", Kind.ONLY_IN)),
    NOTES("Notes", KeySet.once().many("Say", "Watch for", "If upset", "If late").and(Kind.ONLY_IN)),
    REFLECTION("Reflection", KeySet.once("Prompt", "Ask to share", Kind.ONLY_IN)),
    POLL("Poll", KeySet.once("Question", "Type").many("Option").and("Ends", "Pass", "Show", Kind.ONLY_IN)),
    EXERCISE(
            "Exercise",
            KeySet.once("Title", "For", "Alone instead")
                    .many("Sentence", "Step")
                    .and("Repeat", Kind.ONLY_IN)),
    PLAN("Plan", KeySet.once("Title").many("Practice").and(Kind.ONLY_IN)),
    SHEET(
            "Sheet",
            KeySet.once("Title", "Message", "Copies")
                    .many("Text", "Heading", "Point", "Rule", "Field", "New page", "Room picture")
                    .and(Kind.ONLY_IN)),
    AGREEMENT("Agreement", KeySet.once());

    static final String ONLY_IN = "Only in";
    static final List<Kind> IN_SECTIONS =
            Arrays.stream(values()).filter(kind -> kind != AGREEMENT).toList();
    static final List<Kind> IN_AGREEMENTS = List.of(AGREEMENT);

    private final String word;
    private final KeySet keys;

    Kind(String word, KeySet keys) {
        this.word = word;
        this.keys = keys;
    }

    String word() {
        return word;
    }

    KeySet keys() {
        return keys;
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equalsIgnoreCase(word))
                .findFirst();
    }

    static boolean anyKey(String name) {
        return Arrays.stream(values()).anyMatch(kind -> kind.keys.find(name).isPresent());
    }

    /** Whether it can be pointed at: a poll from a sheet, a reflection from a phone that was asleep. */
    boolean hasId() {
        return switch (this) {
            case REFLECTION, POLL, EXERCISE, PLAN, SHEET -> true;
            case READING, SLIDE, NOTES, AGREEMENT -> false;
        };
    }

    /** Whether running it takes at least one press of "next". */
    boolean makesSteps() {
        return switch (this) {
            case SLIDE, REFLECTION, POLL, EXERCISE, PLAN -> true;
            case READING, NOTES, SHEET, AGREEMENT -> false;
        };
    }

    /** Whether Markdown follows its keys. */
    boolean hasBody() {
        return this == READING || this == SLIDE || this == AGREEMENT;
    }

    String lowerCase() {
        return word.toLowerCase(Locale.ROOT);
    }
}
