package hearthside.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A workshop whose author put a payload wherever an author can write: every key has some, options and slides have all. */
record PayloadWorkshop(Path folder) {
    static final String NAME = "payloads";
    /** As many as fit beside each other as answers. */
    private static final int TOGETHER = 5;

    void write() throws IOException {
        var sections = sections();
        var workshop = folder.resolve(NAME);
        Files.createDirectories(workshop.resolve("en"));
        Files.createDirectories(folder.resolve("support"));
        Files.writeString(workshop.resolve("en/agreements.md"), agreements());
        for (var at = 0; at < sections.size(); at++)
            Files.writeString(workshop.resolve("en/" + name(at) + ".md"), section(at, sections.get(at)));
        Files.writeString(workshop.resolve("en/last.md"), last());
        Files.writeString(workshop.resolve("workshop.txt"), outline(sections.size()));
        Files.writeString(folder.resolve("support/ca-on.txt"), support());
    }

    private static List<List<Payload>> sections() {
        var groups = new ArrayList<List<Payload>>();
        for (var from = 0; from < Payload.ALL.size(); from += TOGETHER)
            groups.add(Payload.ALL.subList(from, Math.min(from + TOGETHER, Payload.ALL.size())));
        return groups;
    }

    private static String name(int at) {
        return "s%02d".formatted(at);
    }

    private static String outline(int sections) {
        var outline = new StringBuilder("Title: %s\nCredit: %s\nLanguages: en\n\nVariant: all = %d\n\n"
                .formatted(text(1), text(2), sections * 2 + 10));
        for (var at = 0; at < sections; at++)
            outline.append("Section: ").append(name(at)).append('\n');
        return outline.append("Section: last\n").toString();
    }

    private static String text(int number) {
        return Payload.ALL.get(number).text();
    }

    private static String section(int at, List<Payload> payloads) {
        var first = payloads.getFirst().text();
        var options =
                payloads.stream().map(payload -> "Option: " + payload.text()).collect(Collectors.joining("\n"));
        var seen = payloads.stream().map(payload -> "Seen: " + payload.text()).collect(Collectors.joining("\n\n"));
        return """
                ---
                Title: %1$s
                Id: %2$s
                Minutes: all=2
                ---

                # Reading
                %4$s

                # Slide
                Slide: %1$s

                %4$s

                # Notes
                Say: %1$s
                Watch for: %1$s
                If upset: %1$s
                If late: %1$s

                # Reflection: r-%2$s
                Prompt: %1$s

                # Poll: p-%2$s
                Question: %1$s
                Type: pick one
                %3$s
                Pass: Pass %1$s
                """.formatted(first, name(at), options, seen);
    }

    private static String last() {
        return """
                ---
                Title: %1$s
                Id: last
                Minutes: all=10
                ---

                # Slide
                Stones: %1$s | %2$s | %4$s
                Ground: %3$s

                Stones

                # Exercise: e
                Title: %1$s
                For: couples
                Alone instead: %2$s
                Sentence: first | %3$s
                Step: 2:00 %1$s first | %2$s

                # Plan: plan
                Title: %1$s
                Practice: one | %2$s | %3$s
                Practice: two | %4$s | %1$s

                # Sheet: sheet
                Title: %1$s
                Message: %2$s
                Copies: one per couple
                Text: %3$s
                Heading: %4$s
                Field: one, 2 lines
                Point: %1$s
                Rule: %2$s

                # Poll: words
                Question: %3$s
                Type: words
                Pass: %2$s
                """.formatted(text(1), text(2), text(3), text(34));
    }

    private static String agreements() {
        return "---\nTitle: %1$s\n---\n\n# Agreement\nAgreed: %1$s\n\n%2$s\n\n# Agreement\nAlso: %3$s\n"
                .formatted(text(1), text(2), text(3));
    }

    private static String support() {
        return "Title: %1$s\nRegion: %2$s\nChecked: 2026-11-20\n\nName: %1$s\nAbout: %3$s\nCall: 9-1-1\n\nName: %4$s\nWeb: https://example.org/%%22onfocus=ran(1)\n"
                .formatted(text(1), text(2), text(3), text(34));
    }
}
