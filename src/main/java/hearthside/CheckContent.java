package hearthside;

import hearthside.content.Check;
import hearthside.sheet.pdf.Trial;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Checks a content folder and says what to mend, by file and line.")
final class CheckContent implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            defaultValue = Hearthside.CONTENT,
            description = "The folder (default: workshop-content).")
    private Path folder = Path.of("workshop-content");

    @Override
    public Integer call() {
        return Check.run(folder, LocalDate.now(), new Trial(), System.out);
    }
}
