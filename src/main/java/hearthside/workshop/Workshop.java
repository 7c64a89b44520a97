package hearthside.workshop;

import java.util.List;
import java.util.Optional;

/**
 * One workshop in one language, as its files describe it.
 *
 * @param name the folder's name, for example {@code rebuilding-intimacy}; the same in every language
 * @param language an IETF tag, for example {@code en}
 * @param credit one line that stands on every sheet
 * @param sections in running order
 */
public record Workshop(
        String name,
        String language,
        String title,
        String credit,
        List<Variant> variants,
        List<Agreement> agreements,
        List<Section> sections) {

    public Workshop {
        variants = List.copyOf(variants);
        agreements = List.copyOf(agreements);
        sections = List.copyOf(sections);
        if (variants.isEmpty() || sections.isEmpty())
            throw new IllegalArgumentException("A workshop has at least one variant and one section");
    }

    /** What everyone agrees on before the start: a short promise and its explanation. */
    public record Agreement(String title, String words) {}

    public Optional<Variant> variant(String id) {
        return variants.stream().filter(variant -> variant.id().equals(id)).findFirst();
    }

    /** The sections that run in a variant, in order. */
    public List<Section> sectionsIn(Variant variant) {
        return sections.stream().filter(section -> section.runsIn(variant)).toList();
    }

    /** Every block of a kind, in running order, whichever variant it belongs to. */
    public <B extends Block> List<B> all(Class<B> kind) {
        return sections.stream()
                .flatMap(Section::everything)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Whether partners do something together in it: an exercise for two, or a plan for the time after. */
    public boolean forCouples() {
        return !all(Planning.class).isEmpty() || all(Exercise.class).stream().anyMatch(Exercise::forCouples);
    }

    public Optional<Poll> poll(String id) {
        return all(Poll.class).stream().filter(poll -> poll.id().equals(id)).findFirst();
    }
}
