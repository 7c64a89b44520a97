package hearthside.content;

import hearthside.sheet.Copyfitter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/** What {@code ./hearthside check} says about a content folder. */
public final class Check {
    private Check() {}

    /** Prints every finding, then one line that counts them; answers the exit code: 1 if there are errors. */
    public static int run(Path folder, LocalDate today, Copyfitter copyfitter, PrintStream out) {
        Library library = Library.read(folder, today, copyfitter);
        library.findings().forEach(out::println);
        long errors = count(library, Severity.ERROR);
        out.println(counted(library.extent().workshops(), "workshop") + ", "
                + counted(library.extent().languages(), "language") + ": " + counted(errors, "error") + ", "
                + counted(count(library, Severity.WARNING), "warning") + ".");
        return errors > 0 ? 1 : 0;
    }

    private static long count(Library library, Severity severity) {
        return library.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
