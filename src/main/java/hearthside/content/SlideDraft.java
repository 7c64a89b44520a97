package hearthside.content;

import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A slide that a part suggests.
 *
 * @param under what stands smaller under the thought, a paragraph each
 * @param card its place in a row, as {@code 2 of 5}; empty if it is in none
 * @param say what comes next in the article, to be said aloud; empty if nothing does
 */
record SlideDraft(String title, List<String> under, String card, String say) {
    SlideDraft {
        under = List.copyOf(under);
    }

    private static final int MOST_CARDS = 7;
    private static final int MOST_THOUGHTS = 4;
    private static final int LONGEST_THOUGHT = 18;
    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_SAY = 60;
    private static final int MOST_ITEMS = 6;
    private static final String ENDS = "(?s).*[.!?:…][”»\"]?";

    /** About a minute of listening lies between two slides. */
    private static final int WORDS_BETWEEN = 130;

    /** The part's own slide, then those for its small headings, its row of named paragraphs, or its first sentences. */
    static List<SlideDraft> of(Part part) {
        List<SlideDraft> all = new ArrayList<>();
        all.add(first(part));
        all.addAll(lists(part.chapter().passages()));
        List<SlideDraft> headings = headings(part.chapter().passages());
        List<Lead> leads = Lead.row(part.chapter());
        if (!headings.isEmpty()) all.addAll(headings);
        else if (!leads.isEmpty() && leads.size() <= MOST_CARDS) all.addAll(cards(leads));
        else all.addAll(thoughts(part.chapter().passages()));
        return all;
    }

    private static SlideDraft first(Part part) {
        List<String> texts = part.chapter().texts();
        List<String> sentences = texts.stream()
                .filter(text -> text.matches(ENDS))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(Sentences::in)
                .orElse(List.of());
        boolean titled = part.chapter().heading().isPresent() || sentences.isEmpty();
        return titled
                ? over(part.title(), sentences)
                : over(sentences.getFirst(), sentences.subList(1, sentences.size()));
    }

    /** A thought with the first of some sentences under it, if both fit; the next ones are to be said. */
    private static SlideDraft over(String thought, List<String> sentences) {
        String title = Sentences.shortened(thought, LONGEST_TITLE);
        List<String> under = sentences.stream()
                .limit(1)
                .filter(sentence -> !sentence.endsWith(":") && fits(title, List.of(sentence)))
                .toList();
        String say =
                String.join(" ", sentences.stream().skip(under.size()).limit(2).toList());
        return new SlideDraft(title, under, "", Sentences.shortened(say, LONGEST_SAY));
    }

    private static boolean fits(String title, List<String> under) {
        return SlideReader.words(title)
                        + under.stream().mapToInt(SlideReader::words).sum()
                <= SlideReader.MOST_WORDS;
    }

    /** A short list under the words that announce it. */
    private static List<SlideDraft> lists(List<Passage> passages) {
        return IntStream.range(1, passages.size())
                .filter(at -> passages.get(at) instanceof Passage.Items)
                .mapToObj(at -> {
                    String above = SlideReader.texts(passages.get(at - 1)).reduce("", (_, last) -> last);
                    String title = Sentences.in(above).stream().reduce("", (_, last) -> last);
                    List<String> items = SlideReader.texts(passages.get(at)).toList();
                    return new SlideDraft(title.replaceAll("[\\s\\u00a0\\u202f]*:$", ""), items, "", "");
                })
                .filter(slide ->
                        !slide.title.isEmpty() && slide.under.size() < MOST_ITEMS && fits(slide.title, slide.under))
                .toList();
    }

    private static List<SlideDraft> headings(List<Passage> passages) {
        return IntStream.range(0, passages.size())
                .filter(at -> passages.get(at) instanceof Passage.Heading)
                .mapToObj(at -> over(
                        String.join(" ", SlideReader.texts(passages.get(at)).toList()), below(passages, at)))
                .limit(MOST_CARDS)
                .toList();
    }

    private static List<String> below(List<Passage> passages, int at) {
        boolean text = at + 1 < passages.size() && !(passages.get(at + 1) instanceof Passage.Heading);
        return text
                ? SlideReader.texts(passages.get(at + 1))
                        .flatMap(words -> Sentences.in(words).stream())
                        .toList()
                : List.of();
    }

    private static List<SlideDraft> cards(List<Lead> leads) {
        return IntStream.range(0, leads.size())
                .mapToObj(at -> {
                    SlideDraft slide = over(leads.get(at).words(), leads.get(at).rest());
                    return new SlideDraft(slide.title, slide.under, (at + 1) + " of " + leads.size(), slide.say);
                })
                .toList();
    }

    /** Sentences that begin a paragraph and are short enough to stand alone, about a minute apart. */
    private static List<SlideDraft> thoughts(List<Passage> passages) {
        List<SlideDraft> thoughts = new ArrayList<>();
        int since = 0;
        for (Passage passage : passages) {
            List<String> sentences = SlideReader.texts(passage)
                    .flatMap(words -> Sentences.in(words).stream())
                    .toList();
            String first = sentences.isEmpty() ? "" : sentences.getFirst();
            boolean stands = passage instanceof Passage.Paragraph && since >= WORDS_BETWEEN && stands(first);
            if (stands && thoughts.size() < MOST_THOUGHTS) {
                thoughts.add(over(first, sentences.subList(1, sentences.size())));
                since = 0;
            }
            since += sentences.stream().mapToInt(SlideReader::words).sum();
        }
        return thoughts;
    }

    private static boolean stands(String sentence) {
        int words = SlideReader.words(sentence);
        return words > 2 && words <= LONGEST_THOUGHT && sentence.matches(".*[.!?][”»\"]?");
    }

    List<Passage> passages() {
        return Stream.concat(Stream.of(title), under.stream())
                .<Passage>map(text -> new Passage.Paragraph(Words.plain(text)))
                .toList();
    }
}
