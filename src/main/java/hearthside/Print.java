package hearthside;

import hearthside.content.Edition;
import hearthside.content.Library;
import hearthside.sheet.Handouts;
import hearthside.sheet.Pack;
import hearthside.sheet.PackOrder;
import hearthside.sheet.Printer;
import hearthside.sheet.Profile;
import hearthside.sheet.Sheets;
import hearthside.sheet.pdf.Press;
import hearthside.workshop.Paper;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "print", description = "Makes everything that is printed before an evening, without a server.")
final class Print implements Callable<Integer> {
    private static final int MOST_COUPLES = 1000;

    @Parameters(description = "The workshop’s folder name: rebuilding-intimacy")
    private String workshop = "";

    @Option(names = "--couples", defaultValue = "1", description = "How many packs (1 to 1000).")
    private int couples = 1;

    @Option(names = "--paper", defaultValue = "a4", description = "a4 or letter.")
    private String paper = "a4";

    @Option(names = "--out", required = true, description = "The folder for the PDF files.")
    private Path out = Path.of(".");

    @Option(names = "--lang", defaultValue = "en", description = "The language (default: en).")
    private String language = "en";

    @Option(
            names = "--support",
            defaultValue = "",
            description = "The support region: ca-on, us (default: the first in the language).")
    private String region = "";

    @Option(
            names = "--variant",
            defaultValue = "",
            description =
                    "How long it runs, for run sheet, ballots and certificate (default: every one; ballots: the longest).")
    private String variant = "";

    @Option(names = "--large-print", description = "18 point type, wider lines.")
    private boolean largePrint;

    @Option(names = "--fillable", description = "Forms to fill in on a device.")
    private boolean fillable;

    @Option(
            names = "--sheet",
            description = "Only this sheet of the pack, or this handout: guide, ballots, sign-in. May be repeated.")
    private List<String> only = List.of();

    @Option(
            names = "--profile",
            defaultValue = "ua1",
            description = "ua1 (PDF/UA-1, PDF/A-2a) or ua2 (PDF/UA-2, PDF/A-4).")
    private String profile = "ua1";

    @Option(names = "--content", defaultValue = Hearthside.CONTENT, description = "The folder with workshops.")
    private Path content = Path.of("workshop-content");

    private Printer printer = new Press();

    @Override
    public Integer call() throws IOException {
        var library = Library.one(content, workshop, LocalDate.now());
        var edition =
                library.workshop(workshop, language).map(Edition::workshop).orElseThrow(this::noWorkshop);
        var support = support(library);
        if (couples < 1 || couples > MOST_COUPLES) throw new Trouble.Plain("--couples takes a number from 1 to 1000.");
        var look = new Handouts.Look(size(), largePrint, fillable);
        var handouts = new HandoutFiles(edition, support, variants(edition), 2 * couples, look);
        var sheets = Sheets.offered(edition).stream().map(Sheets.Offer::id).toList();
        check(sheets, handouts);
        printer = new Press(profile());
        prepareOut();
        if (only.isEmpty() || only.stream().anyMatch(sheets::contains)) packs(edition, support, sheets);
        if (only.isEmpty() || only.stream().anyMatch(handouts::has)) save(handouts);
        return 0;
    }

    private void save(HandoutFiles handouts) throws IOException {
        for (var file : handouts.wanted(Set.copyOf(only)).entrySet()) {
            System.err.println(file.getKey());
            save(file.getKey(), List.of(file.getValue().get()));
        }
    }

    private void prepareOut() {
        try {
            Files.createDirectories(out);
            Files.deleteIfExists(Files.createTempFile(out, "may-write", ""));
        } catch (IOException refused) {
            throw new Trouble.Plain(
                    "The folder %s cannot be written to. Give this account the right to, or choose another one with --out."
                            .formatted(out.toAbsolutePath().normalize()));
        }
    }

    private void check(List<String> sheets, HandoutFiles handouts) {
        for (var sheet : only)
            if (!sheets.contains(sheet) && !handouts.has(sheet))
                throw new Trouble.Plain("There is no sheet “%s”. There are: %s; and for the room: %s."
                        .formatted(sheet, String.join(", ", sheets), String.join(", ", handouts.ids())));
    }

    private List<Variant> variants(Workshop edition) {
        if (variant.isEmpty()) return edition.variants();
        return List.of(edition.variant(variant)
                .orElseThrow(() -> new Trouble.Plain("There is no variant “%s”. There are: %s."
                        .formatted(
                                variant,
                                edition.variants().stream().map(Variant::id).collect(Collectors.joining(", "))))));
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private Trouble.Plain noWorkshop() {
        var library = Library.read(content, LocalDate.now());
        library.findings().forEach(System.err::println);
        var names = library.editions().stream()
                .map(edition ->
                        edition.workshop().name() + " (" + edition.workshop().language() + ")")
                .collect(Collectors.joining(", "));
        return new Trouble.Plain("There is no workshop “%s” in “%s”. %s"
                .formatted(
                        workshop,
                        language,
                        names.isEmpty() ? "The folder holds none that can be used." : "There are: " + names + "."));
    }

    private Support support(Library library) {
        var wanted = region.isEmpty()
                ? Support.forLanguage(library.supports(), language)
                : library.supports().stream()
                        .filter(page -> page.id().equals(region))
                        .findFirst();
        return wanted.orElseThrow(() -> new Trouble.Plain("There is no support page “%s”. There are: %s."
                .formatted(
                        region,
                        sorted(library.supports().stream().map(Support::id).collect(Collectors.toSet())))));
    }

    private Paper size() {
        return switch (paper.toLowerCase(Locale.ROOT)) {
            case "a4" -> Paper.A4;
            case "letter" -> Paper.LETTER;
            default -> throw new Trouble.Plain("--paper takes a4 or letter.");
        };
    }

    private Profile profile() {
        return switch (profile.toLowerCase(Locale.ROOT)) {
            case "ua1" -> Profile.UA1;
            case "ua2" -> Profile.UA2;
            default -> throw new Trouble.Plain("--profile takes ua1 or ua2.");
        };
    }

    /** One file with a pack for each couple; as forms to fill in, all packs are alike, and one is enough. */
    private void packs(Workshop edition, Support support, List<String> sheets) throws IOException {
        var some = only.stream().filter(sheets::contains).collect(Collectors.toSet());
        var pack = Sheets.pack(edition, support, PackOrder.blank(some, size(), largePrint, fillable));
        if (fillable) save("pack-to-fill-in", List.of(pack));
        else save("packs", Collections.nCopies(couples, pack));
    }

    private void save(String name, List<Pack> packs) throws IOException {
        var file = out.resolve(workshop + "-" + name + ".pdf");
        printer.job(packs, file, (done, of) -> {
            if (of > 1) System.err.printf("\r%s: %d of %d", name, done, of);
            return true;
        });
        if (packs.size() > 1) System.err.println();
        System.out.println(file);
    }
}
