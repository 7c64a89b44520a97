package hearthside.content;

import hearthside.content.Manuscript.Chapter;
import hearthside.content.Part.Activity;
import hearthside.content.Part.Prompt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes parts of chapters: names them, and chooses what the room does in each. */
final class Parts {
    private static final int MOST_PROMPTS = 2;
    private static final int MOST_ON_PAPER = 4;
    private static final int MOST_STEPS = 8;
    private static final int LONGEST_STEP = 25;
    private static final int MADE_TITLE = 7;

    /** A chapter without anything to finish gets a sentence of ours, if it is this long, and only so many do. */
    private static final int WORTH_A_PROMPT = 80;

    private static final int MOST_OF_OURS = 5;

    private final DraftWords words;
    private final FreshIds sectionIds;
    private final FreshIds blockIds;
    private final Set<String> used = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private int general;

    Parts(DraftWords words, FreshIds sectionIds, FreshIds blockIds) {
        this.words = words;
        this.sectionIds = sectionIds;
        this.blockIds = blockIds;
    }

    List<Part> of(List<Chapter> chapters) {
        chapters.forEach(chapter -> parts.add(part(chapter)));
        return List.copyOf(parts);
    }

    private Part part(Chapter chapter) {
        String title = title(chapter);
        String id = sectionIds.next(title, "part");
        String file = "%02d-%s".formatted(parts.size() + 1, id);
        Finds finds = Finds.in(chapter);
        List<String> starters =
                new ArrayList<>(finds.starters().stream().filter(this::fresh).toList());
        Optional<Activity> activity = activity(id, starters, finds.steps());
        if (activity.orElse(null) instanceof Activity.TwoSentences)
            starters.subList(0, 2).clear();
        int alone = Math.min(MOST_PROMPTS, starters.size());
        List<String> prompts = new ArrayList<>(starters.subList(0, alone));
        if (prompts.isEmpty()) own(chapter, title, finds, activity).ifPresent(prompts::add);
        return new Part(
                chapter,
                title,
                id,
                file,
                finds,
                activity,
                prompts.stream()
                        .map(prompt -> new Prompt(blockIds.next(prompt, id), prompt))
                        .toList(),
                starters.stream().skip(alone).limit(MOST_ON_PAPER).toList());
    }

    private String title(Chapter chapter) {
        return chapter.heading()
                .orElseGet(() -> parts.isEmpty()
                        ? words.say("opening")
                        : Sentences.shortened(Sentences.first(chapter.texts().getFirst()), MADE_TITLE));
    }

    private boolean fresh(String prompt) {
        return used.add(prompt.toLowerCase(Locale.ROOT));
    }

    private Optional<Activity> activity(String id, List<String> starters, List<String> steps) {
        if (starters.size() > 1)
            return Optional.of(
                    new Activity.TwoSentences(blockIds.next(id + "-sentences", id), starters.get(0), starters.get(1)));
        if (steps.size() < 2) return Optional.empty();
        List<String> brief = steps.stream()
                .limit(MOST_STEPS)
                .map(step ->
                        Sentences.shortened(Sentences.first(step), LONGEST_STEP).replace('|', '/'))
                .toList();
        return Optional.of(new Activity.OneByOne(blockIds.next(id + "-steps", id), brief));
    }

    /** About a list that nothing else uses, a question of the article, or, where there is neither, the chapter as a whole. */
    private Optional<String> own(Chapter chapter, String title, Finds finds, Optional<Activity> activity) {
        boolean stepsLeft = finds.steps().size() > 1 && !(activity.orElse(null) instanceof Activity.OneByOne);
        if (stepsLeft || !finds.lists().isEmpty()) return ours("prompt.list", title);
        if (activity.isPresent()) return Optional.empty();
        Optional<String> question =
                finds.questions().stream().filter(this::fresh).findFirst();
        boolean worth = question.isEmpty() && chapter.words() >= WORTH_A_PROMPT && general++ < MOST_OF_OURS;
        return worth ? ours("prompt.part", title) : question;
    }

    private Optional<String> ours(String key, String title) {
        return Optional.of(words.say(key, title)).filter(this::fresh);
    }
}
