package hearthside;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one house, a few doors. {@code ./hearthside} finds the right Java and forwards to here. */
@Command(
        name = "hearthside",
        description = "A workshop facilitation kit for group sessions of couples.",
        subcommands = {
            Serve.class,
            CheckContent.class,
            Print.class,
            Import.class,
            Share.class,
            Receive.class,
            Backup.class,
            Restore.class,
            WarmUp.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Hearthside.Version.class)
public final class Hearthside implements Callable<Integer> {
    /** Where the workshops lie: beside the launcher, wherever it was called from. */
    static final String CONTENT = "${sys:hearthside.home:-.}/workshop-content";

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        var code = line().execute(args);
        if (code != Serve.STILL_SERVING) System.exit(code);
    }

    static CommandLine line() {
        return new CommandLine(new Hearthside())
                .registerConverter(int.class, Hearthside::number)
                .registerConverter(Integer.class, Hearthside::number)
                .setExecutionExceptionHandler((failure, line, _) -> {
                    line.getErr().println(Trouble.words(failure));
                    return 1;
                });
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException other) {
            throw new CommandLine.TypeConversionException("“%s” is not a whole number.".formatted(typed));
        }
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.out);
        return 0;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Hearthside.class.getPackage().getImplementationVersion();
            return new String[] {"Hearthside " + (version == null ? "from source" : version)};
        }
    }
}
