package hearthside;

import hearthside.workshop.Messages;
import hearthside.workshop.Studio;
import hearthside.workshop.Studio.Arrival;
import hearthside.workshop.Studio.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "receive", description = "Takes in a workshop that was shared as a zip, if it has no errors.")
final class Receive implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.zip", description = "The zip.")
    private Path file = Path.of("workshop.zip");

    @Option(
            names = "--as",
            defaultValue = "",
            paramLabel = "NAME",
            description = "Its folder’s name here (default: as in the zip).")
    private String name = "";

    @Option(names = "--content", defaultValue = Hearthside.CONTENT, description = "The folder with workshops.")
    private Path content = Path.of("workshop-content");

    @Override
    public Integer call() {
        var arrival = Share.studio(content).receive(bytes(), Optional.of(name).filter(given -> !given.isEmpty()));
        switch (arrival) {
            case Arrival.Kept kept -> {
                tell(kept.remarks());
                System.out.println(content.resolve(kept.name()));
            }
            case Arrival.Taken taken ->
                throw new Trouble.Plain(say("content.taken", taken.name()) + " --as " + taken.free());
            case Arrival.Faulty faulty -> {
                tell(faulty.remarks());
                throw new Trouble.Plain(say("content.faulty"));
            }
            case Arrival.Refused refused -> throw new Trouble.Plain(say(key(refused), refused.about()));
        }
        return 0;
    }

    /** One byte more than allowed is enough to see that it is too large. */
    private byte[] bytes() {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Studio.LARGEST_PARCEL + 1);
        } catch (IOException failure) {
            throw new Trouble.Plain(
                    "%s cannot be read. Check that it exists and that you may open it.".formatted(file));
        }
    }

    private static void tell(List<Remark> remarks) {
        remarks.forEach(System.err::println);
    }

    private static String key(Arrival.Refused refused) {
        return "content.refused."
                + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The command line speaks English, as the keys of the files do. */
    private static String say(String key, Object... values) {
        return new MessageFormat(Messages.in(Locale.ENGLISH).getString(key), Locale.ENGLISH).format(values);
    }
}
