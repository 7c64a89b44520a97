package hearthside.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/** H2's file as bytes on the disk, encrypted or not yet. Nobody else has it open. */
record SealedFile(Path path) {
    private static final byte[] MARK = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int BLOCK = 4096;

    /** Of a file that has not been written to, nobody can say. */
    enum State {
        EMPTY,
        PLAIN,
        SEALED
    }

    State state() {
        try (var in = Files.newInputStream(path)) {
            var head = in.readNBytes(MARK.length);
            if (head.length == 0) return State.EMPTY;
            return Arrays.equals(head, MARK) ? State.SEALED : State.PLAIN;
        } catch (NoSuchFileException none) {
            return State.EMPTY;
        } catch (IOException failure) {
            throw new Unusable(
                    "The data file %s cannot be read. Check that this account may.".formatted(path), failure);
        }
    }

    /**
     * Takes a plain file over: a second one, encrypted, under a name that H2 clears away after a kill; looked through; then
     * put in the first one's place in one step.
     */
    void seal(DataKey key) {
        var sealed = Path.of(path + ".tempFile");
        try (var plain =
                new MVStore.Builder().fileName(path.toString()).readOnly().open()) {
            copy(sealed, key);
            look(sealed, key, plain);
            Disk.put(sealed, path);
        } catch (MVStoreException failure) {
            throw Trouble.of(failure);
        } catch (IOException failure) {
            throw new Unusable(
                    "The data file could not be encrypted: the disk may be full. Nothing was changed. Make some room, then start again.",
                    failure);
        } finally {
            sealed.toFile().delete();
        }
    }

    private void copy(Path sealed, DataKey key) throws IOException {
        Files.deleteIfExists(sealed);
        Files.createFile(sealed, Disk.ownerOnly(sealed));
        try (var from = FileChannel.open(path);
                var to = encrypted(sealed, key, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var block = ByteBuffer.allocate(BLOCK);
            for (var at = 0L; from.read(block.clear(), at) > 0; at += BLOCK) {
                Arrays.fill(block.array(), block.position(), BLOCK, (byte) 0);
                to.write(block.clear(), at);
            }
        }
    }

    private static void look(Path sealed, DataKey key, MVStore plain) {
        try (var store = store(sealed, key)) {
            if (store.getCurrentVersion() != plain.getCurrentVersion()
                    || !store.getMapNames().equals(plain.getMapNames()))
                throw new Unusable("The data file could not be encrypted. Nothing was changed. Start again.");
        }
    }

    private static MVStore store(Path file, DataKey key) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .encryptionKey(key.forStore())
                .readOnly()
                .open();
    }

    static FileChannel encrypted(Path file, DataKey key, StandardOpenOption... how) throws IOException {
        return new FileEncrypt(
                file.toString(), FilePathEncrypt.getPasswordBytes(key.forStore()), FileChannel.open(file, how));
    }
}
