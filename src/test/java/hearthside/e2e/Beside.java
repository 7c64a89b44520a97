package hearthside.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a few classes that lie beside the packaged jar. Everything else comes from the jar. */
record Beside(Path folder) {
    Beside lay(Class<?>... classes) {
        for (var one : classes) lay(one);
        return this;
    }

    private void lay(Class<?> one) {
        var name = one.getName().replace('.', '/') + ".class";
        try (var bytes = one.getClassLoader().getResourceAsStream(name)) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(bytes, folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
