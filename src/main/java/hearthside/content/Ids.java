package hearthside.content;

import hearthside.workshop.Poll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every id stands once in a workshop, and a sheet shows pictures only of polls that there are. */
final class Ids {
    private final EditionDraft draft;
    private final Map<String, Placing> byId = new HashMap<>();
    private final Map<String, String> fileOf = new HashMap<>();

    private Ids(EditionDraft draft) {
        this.draft = draft;
    }

    static void check(EditionDraft draft) {
        Ids ids = new Ids(draft);
        ids.sections();
        draft.sections().forEach(ids::blocks);
        draft.sections().forEach(ids::pictures);
    }

    private void sections() {
        Map<String, String> files = new HashMap<>();
        for (SectionDraft section : draft.sections()) {
            String id = section.header().id();
            Optional<String> taken = Optional.ofNullable(files.putIfAbsent(id, section.file()));
            if (!id.isEmpty() && taken.isPresent())
                section.margin().error(section.header().idLine(), FileAdvice.idTwice(id, taken.get()));
        }
    }

    private void blocks(SectionDraft section) {
        for (Placing placing : section.placings()) {
            String id = placing.piece().id();
            if (id.isEmpty()) continue;
            Optional<Placing> taken = Optional.ofNullable(byId.putIfAbsent(id, placing));
            if (taken.isEmpty()) fileOf.put(id, section.file());
            else
                section.margin()
                        .error(
                                placing.piece().line(),
                                Advice.idTwice(
                                        id,
                                        fileOf.getOrDefault(id, section.file()),
                                        taken.get().piece().line()));
        }
    }

    private void pictures(SectionDraft section) {
        for (Placing placing : section.placings()) {
            if (placing.piece().kind() == Kind.SHEET)
                placing.keys().many(SheetReader.ROOM_PICTURE).forEach(entry -> picture(entry, placing.keys()));
        }
    }

    private void picture(Entry entry, Entries keys) {
        String id = entry.value();
        if (id.isEmpty()) return;
        if (!polls().contains(id)) keys.error(entry, BlockAdvice.unknownPoll(id, polls()));
        if (poll(id).filter(Poll::forFacilitatorOnly).isPresent())
            keys.margin().warning(entry.line(), BlockAdvice.neverPrinted(id));
    }

    private List<String> polls() {
        return byId.values().stream()
                .filter(placing -> placing.piece().kind() == Kind.POLL)
                .map(placing -> placing.piece().id())
                .sorted()
                .toList();
    }

    private Optional<Poll> poll(String id) {
        return Optional.ofNullable(byId.get(id)).flatMap(placing -> placing.as(Poll.class));
    }
}
