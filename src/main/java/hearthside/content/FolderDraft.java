package hearthside.content;

import hearthside.content.Timetable.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All files of a workshop that an article suggests. */
final class FolderDraft {
    private static final int SHORTEST_LAST = 4;

    private final Manuscript manuscript;
    private final String language;
    private final List<Integer> variants;
    private final DraftWords words;
    private final FreshIds sectionIds = new FreshIds();
    private final FreshIds blockIds = new FreshIds();
    private final SortedMap<String, String> files = new TreeMap<>();

    private FolderDraft(Manuscript manuscript, String language, List<Integer> variants) {
        this.manuscript = manuscript;
        this.language = language;
        this.variants = variants;
        this.words = new DraftWords(language);
        Stream.of(FramePages.WELCOME, FramePages.SUPPORT, FramePages.CLOSING).forEach(id -> sectionIds.next(id, ""));
    }

    static SortedMap<String, String> of(Manuscript manuscript, String language, List<Integer> variants) {
        return new FolderDraft(manuscript, language, variants).files();
    }

    private SortedMap<String, String> files() {
        List<Part> drafted = new Parts(words, sectionIds, blockIds)
                .of(Gathering.atMost(Timetable.mostParts(variants), manuscript.chapters()));
        Timetable timetable =
                new Timetable(drafted.stream().map(FolderDraft::need).toList(), variants);
        List<Part> parts = IntStream.range(0, drafted.size())
                .mapToObj(at -> roomFor(at, timetable)
                        ? drafted.get(at)
                        : drafted.get(at).withoutActivity(blockIds))
                .toList();
        for (int at = 0; at < parts.size(); at++)
            add(parts.get(at).file(), new SectionPage(words, timetable, variants).of(parts.get(at), at));
        frame(parts);
        return files;
    }

    private static Need need(Part part) {
        int steps = SlideDraft.of(part).size() + part.prompts().size();
        return new Need(part.chapter().words(), steps, part.exerciseMinutes());
    }

    private boolean roomFor(int part, Timetable timetable) {
        return variants.stream().anyMatch(variant -> timetable.exercises(part, variant));
    }

    private void frame(List<Part> parts) {
        FramePages frame = new FramePages(words, variants);
        String welcome = "00-" + FramePages.WELCOME;
        String support = "%02d-%s".formatted(parts.size() + 1, FramePages.SUPPORT);
        String closing = "%02d-%s".formatted(parts.size() + 2, FramePages.CLOSING);
        List<String> toWrite = parts.stream()
                .flatMap(part -> part.toWrite().stream())
                .distinct()
                .toList();
        add(welcome, frame.welcome());
        add(support, frame.support());
        add(closing, frame.closing(lastWords(), toWrite, blockIds));
        add("agreements", frame.agreements());
        add(PollDrafts.FILE, new PollDrafts(words, blockIds).of(parts, closing));
        List<String> order = new ArrayList<>(List.of(welcome));
        parts.forEach(part -> order.add(part.file()));
        order.addAll(List.of(support, closing));
        files.put(Outline.FILE, outline(order).toString());
    }

    private void add(String file, Page page) {
        files.put(language + "/" + file + ".md", page.toString());
    }

    /** The last sentence that can stand on a slide; a name or a greeting below it is none. */
    private String lastWords() {
        return manuscript.chapters().getLast().texts().reversed().stream()
                .flatMap(text -> Sentences.in(text).reversed().stream())
                .filter(FolderDraft::stands)
                .findFirst()
                .orElseGet(() -> words.say("closing.thanks"));
    }

    private static boolean stands(String sentence) {
        int length = SlideReader.words(sentence);
        return length >= SHORTEST_LAST && length <= SlideReader.MOST_WORDS && sentence.matches("(?s).*[.!?][”»\"]?");
    }

    private Page outline(List<String> order) {
        Page page = new Page();
        words.lines("outline.how").forEach(line -> page.line("# " + line));
        page.line("# " + words.say("outline.polls", language + "/" + PollDrafts.FILE + ".md"));
        page.blank().key("Title", manuscript.title());
        page.line("# " + words.say("outline.credit")).key("Credit", words.say("outline.by", manuscript.title()));
        page.key("Languages", language);
        page.blank().line("# " + words.say("outline.variants"));
        variants.forEach(variant -> page.key("Variant", variant + " = " + variant));
        page.blank();
        order.forEach(section -> page.key("Section", section));
        return page;
    }
}
