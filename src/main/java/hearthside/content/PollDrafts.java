package hearthside.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes the file with suggested polls. No {@code Section} line names it, so no room is asked one before somebody has read it
 * and moved it; until then the check mentions the file.
 */
final class PollDrafts {
    static final String FILE = "poll-drafts";

    /** From the design of polls: what fits on a phone without scrolling. */
    private static final int MOST_OPTIONS = 7;

    private static final int LEAST_OPTIONS = 3;
    private static final int LONGEST_OPTION = 10;

    private final DraftWords words;
    private final FreshIds ids;
    private final Page page = new Page();

    PollDrafts(DraftWords words, FreshIds ids) {
        this.words = words;
        this.ids = ids;
    }

    /** @param closing the file of the last section */
    Page of(List<Part> parts, String closing) {
        words.lines("polls.how").forEach(line -> page.line(line).blank());
        for (Part part : parts)
            part.finds().lists().stream()
                    .map(this::options)
                    .filter(options -> options.size() >= LEAST_OPTIONS)
                    .findFirst()
                    .ifPresent(options -> poll(part.file(), part.id(), words.say("polls.which"), "pick one", options));
        List<String> titles = options(parts.stream().map(Part::title).toList());
        if (titles.size() >= LEAST_OPTIONS)
            poll(closing, "stays", words.say("polls.stays"), "pick several (max 2)", titles);
        scale(closing);
        return page;
    }

    /** What each begins with, in a few words; no two alike. */
    private List<String> options(List<String> items) {
        Set<String> seen = new HashSet<>(Set.of(words.say("polls.pass").toLowerCase(Locale.ROOT)));
        List<String> options = new ArrayList<>();
        for (String item : items) {
            String option = Sentences.shortened(Sentences.first(item).replaceAll("[.:]$", ""), LONGEST_OPTION);
            if (!option.isBlank() && seen.add(option.toLowerCase(Locale.ROOT))) options.add(option);
        }
        return options.subList(0, Math.min(MOST_OPTIONS, options.size()));
    }

    private void poll(String file, String id, String question, String type, List<String> options) {
        page.line("## " + words.say("polls.for", file + ".md")).block(Kind.POLL, ids.next(id + "-poll", "poll"));
        page.key("Question", question).key("Type", type);
        options.forEach(option -> page.key("Option", option));
        page.key("Pass", words.say("polls.pass"));
        notes();
    }

    private void scale(String file) {
        page.line("## " + words.say("polls.for", file + ".md")).block(Kind.POLL, ids.next("useful-poll", "poll"));
        page.key("Question", words.say("polls.useful")).key("Type", "scale 1-5");
        page.key("Ends", words.say("polls.ends")).key("Pass", words.say("polls.pass"));
        page.key("Show", "facilitator only");
        notes();
    }

    private void notes() {
        page.block(Kind.NOTES).key("Say", words.say("polls.say"));
        page.key("Watch for", words.say("polls.watch"));
        page.key("If late", words.say("polls.late")).blank();
    }
}
