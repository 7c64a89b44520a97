package hearthside.content;

import hearthside.content.Manuscript.Chapter;
import hearthside.workshop.Prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cuts an article into chapters: at its headings, or, where it has none, at the ends of paragraphs. */
final class Chapters {
    /** In words. At two hundred a minute, a chapter that we cut takes from half a minute to two to read. */
    private static final int SHORTEST_CUT = 120;

    private static final int LONGEST_CUT = 350;

    /** An article without headings that is long enough is cut into about so many. */
    private static final int CUTS = 6;

    private final List<Open> open = new ArrayList<>();

    /** A chapter that still grows. */
    private record Open(Optional<String> heading, List<Passage> passages) {
        /** Whether nothing but headings was said so far. */
        boolean silent() {
            return passages.stream().allMatch(Passage.Heading.class::isInstance);
        }

        Chapter closed() {
            return new Chapter(heading, passages);
        }
    }

    static List<Chapter> of(List<Flow> flow) {
        Chapters chapters = new Chapters();
        if (flow.stream().anyMatch(Flow::heads)) chapters.atHeadings(flow);
        else chapters.atParagraphs(flow.stream().map(Flow::passage).toList());
        boolean nothing = chapters.open.stream().allMatch(Open::silent);
        return nothing ? List.of() : chapters.open.stream().map(Open::closed).toList();
    }

    /** At the highest rank that there is twice; what stands lower becomes a small heading in the text. */
    private void atHeadings(List<Flow> flow) {
        int rank = rank(flow);
        for (Flow piece : flow) {
            boolean begins = piece.heads()
                    && piece.rank() <= rank
                    && (open.isEmpty() || !open.getLast().silent());
            if (begins) begin(Optional.of(piece.words()));
            else add(piece.passage());
        }
        if (open.size() > 1 && open.getLast().silent()) join(open.removeLast());
    }

    private static int rank(List<Flow> flow) {
        List<Integer> ranks =
                flow.stream().filter(Flow::heads).map(Flow::rank).sorted().toList();
        return IntStream.range(1, ranks.size())
                .filter(at -> ranks.get(at).equals(ranks.get(at - 1)))
                .mapToObj(ranks::get)
                .findFirst()
                .orElse(ranks.getLast());
    }

    private void begin(Optional<String> heading) {
        open.add(new Open(heading, new ArrayList<>()));
    }

    private void add(Passage passage) {
        if (open.isEmpty()) begin(Optional.empty());
        open.getLast().passages().add(passage);
    }

    /** A last heading with nothing under it stays where it is, as words of the chapter above. */
    private void join(Open last) {
        last.heading().map(Passage.Heading::new).ifPresent(this::add);
        last.passages().forEach(this::add);
    }

    private void atParagraphs(List<Passage> all) {
        List<Integer> words = all.stream().map(Chapters::words).toList();
        int total = words.stream().mapToInt(Integer::intValue).sum();
        int wanted = Math.max(1, Math.round((float) total / Math.clamp(total / CUTS, SHORTEST_CUT, LONGEST_CUT)));
        int read = 0;
        for (int at = 0; at < all.size(); at++) {
            boolean due = read >= (long) total * open.size() / wanted;
            if (at > 0 && due && mayCut(all.get(at - 1), all.get(at))) begin(Optional.empty());
            add(all.get(at));
            read += words.get(at);
        }
    }

    private static int words(Passage passage) {
        return SlideReader.texts(passage).mapToInt(SlideReader::words).sum();
    }

    /** Never between a paragraph that announces something and what it announces. */
    private static boolean mayCut(Passage above, Passage passage) {
        boolean announced = String.join("", SlideReader.texts(above).toList()).endsWith(":");
        return passage instanceof Passage.Paragraph && !announced;
    }
}
