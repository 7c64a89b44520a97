package hearthside.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Set;

/** The file with the key, for its owner's eyes only. It lies apart from the data, so that a copy of the data tells nothing. */
record KeyFile(Path path) {
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    boolean exists() {
        return Files.exists(path);
    }

    DataKey read() {
        try {
            return new DataKey(Files.readString(path).strip());
        } catch (IOException failure) {
            throw unreadable(failure);
        } catch (IllegalArgumentException other) {
            throw new Unusable(
                    "%s holds no key: a key is one line of 32 digits from 0 to f. Bring the right file back, or give its place with --key."
                            .formatted(path));
        }
    }

    /** Whether other accounts of this machine may open it, where the disk knows owners. */
    boolean open() {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && !OWNERS.containsAll(Files.getPosixFilePermissions(path));
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private Unusable unreadable(IOException failure) {
        return new Unusable(
                "The key file %s cannot be read. Check that this account may open it.".formatted(path), failure);
    }

    /** A second name is given in one step, and not if somebody has it; a disk that knows no second names has no such step. */
    private void name(Path part) throws IOException {
        try {
            Files.createLink(path, part);
        } catch (FileAlreadyExistsException raced) {
            throw raced;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(part, path);
        }
    }

    /** On disk when this returns, whole, and never over another one, which is then the one that holds. */
    DataKey make() {
        var key = DataKey.random(new SecureRandom());
        try {
            var folder = Files.createDirectories(
                    Objects.requireNonNull(path.toAbsolutePath().getParent()));
            var part = Files.createTempFile(folder, path.getFileName() + ".", ".part", Disk.ownerOnly(folder));
            try {
                Files.writeString(part, key.digits() + "\n");
                Disk.force(part);
                name(part);
            } finally {
                Files.deleteIfExists(part);
            }
            Disk.force(path);
            return key;
        } catch (FileAlreadyExistsException raced) {
            return read();
        } catch (IOException failure) {
            throw new Unusable(
                    "The key file %s cannot be written: this account may not, or the disk is full. Give it the right, make some room, or choose another place with --key."
                            .formatted(path),
                    failure);
        }
    }
}
