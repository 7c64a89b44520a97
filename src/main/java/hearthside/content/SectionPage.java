package hearthside.content;

import hearthside.content.Part.Activity;
import hearthside.content.Part.Prompt;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Writes the file of one part: its text, its slides, what to do, and notes for each. */
final class SectionPage {
    private final DraftWords words;
    private final Timetable timetable;
    private final List<Integer> variants;
    private final Page page = new Page();

    SectionPage(DraftWords words, Timetable timetable, List<Integer> variants) {
        this.words = words;
        this.timetable = timetable;
        this.variants = variants;
    }

    /** @param number among the parts, from 0 */
    Page of(Part part, int number) {
        List<SlideDraft> slides = SlideDraft.of(part);
        header(part, number);
        if (!part.chapter().passages().isEmpty())
            page.block(Kind.READING).body(Kind.READING, part.chapter().passages());
        slide(slides.getFirst(), "").key("Say", words.say("slide.read"));
        page.key("Watch for", words.say("slide.watch")).key("If late", words.say("slide.late"));
        String roomy = onlyIn(variant -> free(part, number, variant) * 3 >= slides.size() * 2);
        slides.stream().skip(1).forEach(slide -> slide(slide, roomy).key("If late", words.say("slide.next.late")));
        part.activity()
                .ifPresent(activity -> exercise(activity, onlyIn(variant -> timetable.exercises(number, variant))));
        for (int at = 0; at < part.prompts().size(); at++) {
            int least = slides.size() / 2 + 2 * (at + 1);
            String calm = at == 0 ? "" : onlyIn(variant -> free(part, number, variant) >= least);
            reflection(part.prompts().get(at), calm);
        }
        return page;
    }

    /** The minutes of a part without its exercise. */
    private int free(Part part, int number, int variant) {
        int exercise = timetable.exercises(number, variant) ? part.exerciseMinutes() : 0;
        return timetable.minutes(number, variant) - exercise;
    }

    private void header(Part part, int number) {
        String minutes = variants.stream()
                .map(variant -> variant + "=" + timetable.minutes(number, variant))
                .collect(Collectors.joining(", "));
        page.line("---").key("Title", part.title()).key("Id", part.id()).key("Minutes", minutes);
        page.key("Can cut", "yes").line("---");
    }

    /** The variants that a block is for; nothing if it is for all. The longest one has time for everything. */
    private String onlyIn(IntPredicate runs) {
        int longest = variants.stream().mapToInt(Integer::intValue).max().orElseThrow();
        List<String> some = variants.stream()
                .filter(variant -> runs.test(variant) || variant == longest)
                .map(String::valueOf)
                .toList();
        return some.size() == variants.size() ? "" : String.join(", ", some);
    }

    private Page block(Kind kind, String onlyIn) {
        page.block(kind);
        return onlyIn.isEmpty() ? page : page.key(Kind.ONLY_IN, onlyIn);
    }

    private Page block(Kind kind, String id, String onlyIn) {
        page.block(kind, id);
        return onlyIn.isEmpty() ? page : page.key(Kind.ONLY_IN, onlyIn);
    }

    private Page slide(SlideDraft slide, String onlyIn) {
        block(Kind.SLIDE, onlyIn);
        if (!slide.card().isEmpty()) page.key("Card", slide.card());
        page.body(Kind.SLIDE, slide.passages());
        block(Kind.NOTES, onlyIn);
        return slide.say().isEmpty() ? page : page.key("Say", slide.say());
    }

    private void reflection(Prompt prompt, String onlyIn) {
        block(Kind.REFLECTION, prompt.id(), onlyIn).key("Prompt", prompt.words());
        notes("reflection", onlyIn);
    }

    private void notes(String about, String onlyIn) {
        block(Kind.NOTES, onlyIn).key("Say", words.say(about + ".say"));
        page.key("Watch for", words.say(about + ".watch"));
        page.key("If upset", words.say(about + ".upset"));
        page.key("If late", words.say(about + ".late"));
    }

    private void exercise(Activity activity, String onlyIn) {
        block(Kind.EXERCISE, activity.id(), onlyIn);
        switch (activity) {
            case Activity.TwoSentences two -> twoSentences(two);
            case Activity.OneByOne one -> oneByOne(one);
        }
        notes(activity instanceof Activity.TwoSentences ? "sentences" : "steps", onlyIn);
    }

    private void twoSentences(Activity.TwoSentences two) {
        String first = words.say("sentences.first");
        String second = words.say("sentences.second");
        page.key("Title", words.say("sentences.title")).key("For", "couples");
        page.key("Alone instead", words.say("sentences.alone"));
        page.key("Sentence", first + " | " + two.first()).key("Sentence", second + " | " + two.second());
        page.key("Step", Clock.show(Activity.TwoSentences.WRITE) + " " + words.say("sentences.write"));
        page.key("Step", Clock.show(Activity.TwoSentences.TURN) + " " + words.say("sentences.turn"));
        page.key("Repeat", "B %s, A %s, B %s".formatted(first, second, second));
        page.key("Step", Clock.show(Activity.TwoSentences.THANK) + " " + words.say("sentences.thank"));
    }

    private void oneByOne(Activity.OneByOne one) {
        page.key("Title", words.say("steps.title")).key("For", "everyone");
        page.key("Step", Clock.show(Activity.OneByOne.READ) + " " + words.say("steps.read"));
        one.steps()
                .forEach(step -> page.key(
                        "Step", Clock.show(Activity.OneByOne.STEP) + " " + step + " | " + words.say("steps.hint")));
        page.key("Step", Clock.show(Activity.OneByOne.CHOOSE) + " " + words.say("steps.choose"));
    }
}
