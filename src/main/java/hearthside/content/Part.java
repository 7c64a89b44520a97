package hearthside.content;

import hearthside.content.Manuscript.Chapter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chapter, and what a room could do with it.
 *
 * @param file its name without an ending
 * @param prompts to finish in private
 * @param sentences to finish that only the paper has room for
 */
record Part(
        Chapter chapter,
        String title,
        String id,
        String file,
        Finds finds,
        Optional<Activity> activity,
        List<Prompt> prompts,
        List<String> sentences) {
    Part {
        prompts = List.copyOf(prompts);
        sentences = List.copyOf(sentences);
    }

    /** A reflection. */
    record Prompt(String id, String words) {}

    /** What takes turns. */
    sealed interface Activity {
        String id();

        Duration length();

        /** Two sentences, finished by one partner and then by the other. */
        record TwoSentences(String id, String first, String second) implements Activity {
            static final Duration WRITE = Duration.ofMinutes(2);
            static final Duration TURN = Duration.ofSeconds(90);
            static final Duration THANK = Duration.ofMinutes(1);

            @Override
            public Duration length() {
                return WRITE.plus(TURN.multipliedBy(4)).plus(THANK);
            }
        }

        /** The steps of a numbered list, each thought through. */
        record OneByOne(String id, List<String> steps) implements Activity {
            static final Duration READ = Duration.ofSeconds(30);
            static final Duration STEP = Duration.ofSeconds(45);
            static final Duration CHOOSE = Duration.ofMinutes(1);

            @Override
            public Duration length() {
                return READ.plus(STEP.multipliedBy(steps.size())).plus(CHOOSE);
            }
        }
    }

    /** In whole minutes, rounded up; 0 without an exercise. */
    int exerciseMinutes() {
        return activity.map(act -> (int) Math.ceilDiv(act.length().toSeconds(), 60))
                .orElse(0);
    }

    /** Everything that somebody finishes in writing, as it stands on paper. */
    List<String> toWrite() {
        Stream<String> turns = activity.stream().flatMap(act -> switch (act) {
            case Activity.TwoSentences two -> Stream.of(two.first(), two.second());
            case Activity.OneByOne _ -> Stream.empty();
        });
        Stream<String> alone = Stream.concat(prompts.stream().map(Prompt::words), sentences.stream());
        return Stream.concat(turns, alone).toList();
    }

    /** For a workshop too short for turns: the sentences stay, to be finished alone. */
    Part withoutActivity(FreshIds ids) {
        List<Prompt> all = new ArrayList<>();
        if (activity.orElse(null) instanceof Activity.TwoSentences two)
            Stream.of(two.first(), two.second()).forEach(words -> all.add(new Prompt(ids.next(words, id), words)));
        all.addAll(prompts);
        return new Part(chapter, title, id, file, finds, Optional.empty(), all, sentences);
    }
}
