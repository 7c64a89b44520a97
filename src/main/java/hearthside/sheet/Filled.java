package hearthside.sheet;

import hearthside.sheet.OwnWords.Reflected;
import hearthside.workshop.Reflection;
import hearthside.workshop.SheetText;
import hearthside.workshop.SheetText.Kind;
import hearthside.workshop.SheetText.Part;
import hearthside.workshop.Workshop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one partner wrote, found again by the words of the field it belongs to. */
final class Filled {
    private static final int YES_OR_NOT_YET = 2;

    private final Map<String, String> byPrompt = new LinkedHashMap<>();
    private final Map<String, Boolean> shared = new LinkedHashMap<>();
    private final Map<String, String> homeless = new LinkedHashMap<>();
    private final Optional<SheetText> home;

    static Filled nothing() {
        return new Filled(Optional.empty());
    }

    private Filled(Optional<SheetText> home) {
        this.home = home;
    }

    Filled(Workshop workshop, OwnWords words) {
        List<SheetText> sheets = workshop.all(SheetText.class);
        home = sheets.stream().filter(SheetText::perPartner).findFirst();
        var labels = sheets.stream()
                .flatMap(sheet -> sheet.parts().stream())
                .filter(part -> part instanceof Part.Field(String _, Kind.Lines _))
                .map(part -> plain(((Part.Field) part).label()))
                .collect(Collectors.toSet());
        Map<String, Reflected> left = new LinkedHashMap<>(words.reflections());
        for (Reflection reflection : workshop.all(Reflection.class)) {
            Reflected said = left.remove(reflection.id());
            if (said == null) continue;
            put(reflection.prompt(), said.text(), labels.contains(plain(reflection.prompt())));
            said.share().ifPresent(share -> shared.put(plain(reflection.prompt()), share));
        }
        words.sentences().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(said -> put(said.getKey(), said.getValue(), labels.contains(plain(said.getKey()))));
    }

    private void put(String prompt, String text, boolean hasAField) {
        if (text.isBlank()) return;
        byPrompt.put(plain(prompt), text);
        if (!hasAField) homeless.put(prompt, text);
    }

    String at(String label) {
        return byPrompt.getOrDefault(plain(label), "");
    }

    /**
     * Which of the boxes under a reflection is ticked: the first says yes, the second not yet; -1 for none. A list with any other
     * number of boxes asks something else, and nobody has answered it.
     */
    int sharing(String prompt, int boxes) {
        Boolean share = shared.get(plain(prompt));
        if (share == null || boxes != YES_OR_NOT_YET) return -1;
        return share ? 0 : 1;
    }

    /** Words that no field asks for go to the first sheet that is a partner's own, so that none are lost. */
    boolean keepsTheRestOn(SheetText sheet) {
        return home.map(first -> first.id().equals(sheet.id())).orElse(false);
    }

    Map<String, String> homeless() {
        return homeless;
    }

    /** A field repeats a prompt, though perhaps not its dots or its capitals. */
    private static String plain(String prompt) {
        return prompt.strip().replaceAll("[\\p{Punct}…\\s]+$", "").toLowerCase(Locale.ROOT);
    }
}
