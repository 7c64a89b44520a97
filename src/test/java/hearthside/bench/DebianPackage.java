package hearthside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A peer that Debian has.
 *
 * @param file what is there once it is installed
 */
record DebianPackage(String name, Path file) {
    private static final int INSTALL_MINUTES = 5;

    /** Installs it where we may; says so where it cannot be had, and that the peer is left out. */
    boolean here() throws InterruptedException {
        if (!Files.exists(file) && "root".equals(System.getProperty("user.name"))) install();
        if (!Files.exists(file)) System.err.println("Debian's " + name + " is not here; this peer is left out.");
        return Files.exists(file);
    }

    private void install() throws InterruptedException {
        System.err.println("Installing Debian's " + name + ".");
        try {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name);
        } catch (IOException noApt) {
            System.err.println("There is no apt-get here.");
        }
    }

    /** Nobody is asked anything, and no server is started (that is what the run level says). */
    private static void run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.environment().put("RUNLEVEL", "1");
        var process = builder.start();
        if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) process.destroy();
    }
}
