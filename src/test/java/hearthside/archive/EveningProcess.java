package hearthside.archive;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Starts an {@link Evening} as a process of its own. Many are started to be killed, so Java gets what makes a start cheap: all
 * classes in jars, and its notes of one evening that was left alone.
 */
final class EveningProcess {
    private final String classPath;
    private final Path notes;

    /** @param empty where the evening that is left alone is kept */
    EveningProcess(Path folder, DataFolder empty) throws IOException, InterruptedException {
        classPath = inJars(folder.resolve("evening.jar"));
        notes = folder.resolve("evening.jsa");
        var alone = started(empty, "-XX:ArchiveClassesAtExit=" + notes);
        try (var says = alone.inputReader()) {
            says.lines().forEach(_ -> {});
        }
        if (alone.waitFor() != 0) throw new IllegalStateException("An evening that nobody disturbed went wrong");
    }

    Process started(DataFolder data) throws IOException {
        return started(data, "-XX:SharedArchiveFile=" + notes);
    }

    private Process started(DataFolder data, String withNotes) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:+DisableExplicitGC",
                        "-Xlog:disable",
                        "-Xlog:all=error:stderr",
                        withNotes,
                        "-cp",
                        classPath,
                        Evening.class.getName(),
                        data.path().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String inJars(Path jar) throws IOException {
        var usual = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var entries = Stream.of(usual.split(File.pathSeparator)).map(Path::of).toList();
        var all = new ArrayList<>(List.of(jar));
        entries.stream().filter(Files::isRegularFile).forEach(all::add);
        pack(entries.stream().filter(Files::isDirectory).toList(), jar);
        return all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** As on a class path, the first of two files with the same name counts. */
    private static void pack(List<Path> folders, Path jar) throws IOException {
        var classes = new LinkedHashMap<String, Path>();
        for (var folder : folders) for (var file : classesIn(folder)) classes.putIfAbsent(name(folder, file), file);
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var one : classes.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                Files.copy(one.getValue(), zip);
                zip.closeEntry();
            }
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static List<Path> classesIn(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }
}
