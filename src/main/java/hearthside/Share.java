package hearthside;

import hearthside.content.ContentCatalogue;
import hearthside.content.ContentStudio;
import hearthside.sheet.pdf.Trial;
import hearthside.workshop.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "share",
        description = "Puts one workshop with all its files into a zip, for another Hearthside to receive.")
final class Share implements Callable<Integer> {
    @Parameters(paramLabel = "WORKSHOP", description = "The workshop’s folder name: rebuilding-intimacy")
    private String workshop = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.zip",
            description = "The zip to write. It must be new.")
    private Path out = Path.of("workshop.zip");

    @Option(names = "--content", defaultValue = Hearthside.CONTENT, description = "The folder with workshops.")
    private Path content = Path.of("workshop-content");

    static Studio studio(Path content) {
        return new ContentStudio(content, new ContentCatalogue(content, InstantSource.system(), new Trial()));
    }

    @Override
    public Integer call() throws IOException {
        var studio = studio(content);
        var zip = studio.share(workshop).orElseThrow(() -> refused(studio));
        if (Files.exists(out)) throw new Trouble.Plain("%s exists already. Choose another name.".formatted(out));
        try {
            Files.write(out, zip);
        } catch (IOException failure) {
            throw new Trouble.Plain("%s cannot be written. Choose another place with --out.".formatted(out));
        }
        System.out.println(out);
        return 0;
    }

    private Trouble.Plain refused(Studio studio) {
        var about = studio.desk().remarks().stream()
                .filter(remark -> remark.error() && (remark.file() + "/").startsWith(workshop + "/"))
                .toList();
        about.forEach(System.err::println);
        return new Trouble.Plain(
                about.isEmpty()
                        ? "There is no workshop “%s” in %s.".formatted(workshop, content)
                        : "“%s” has errors, so nobody could receive it. Mend them first.".formatted(workshop));
    }
}
