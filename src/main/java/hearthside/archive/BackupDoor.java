package hearthside.archive;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where {@code ./hearthside backup} asks a running Hearthside for all rooms in one file, because only one process may open
 * the data file. It answers on this machine only, to those who know a secret that lies in the data folder and is for its
 * owner's eyes. What it gives is encrypted.
 */
@Component
class BackupDoor {
    private static final Logger LOG = LoggerFactory.getLogger(BackupDoor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DataFile data;
    private final Path folder;
    private final ServerSocket door;
    private final DoorPlate plate;

    BackupDoor(DataFile data, Safe safe) throws IOException {
        this.data = data;
        folder = safe.folder();
        door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        plate = DoorPlate.fresh(door.getLocalPort());
        plate.hang(folder);
        Thread.ofVirtual().start(this::open);
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (SocketException closed) {
                return;
            } catch (IOException failure) {
                LOG.debug("A caller did not get through", failure);
            }
        }
    }

    private void serve(Socket caller) {
        var passing = folder.resolve(Safe.PASSING + "backup-" + caller.getPort());
        try (caller) {
            caller.setSoTimeout((int) PATIENCE.toMillis());
            if (!plate.is(caller.getInputStream().readNBytes(DoorPlate.SECRET))) return;
            Files.createFile(passing, Disk.ownerOnly(passing));
            data.backup(passing);
            Files.copy(passing, caller.getOutputStream());
        } catch (IOException | RuntimeException failure) {
            LOG.warn("A backup was asked for and could not be made. The disk may be full.");
            LOG.debug("Why", failure);
        } finally {
            passing.toFile().delete();
        }
    }

    /** Asks whoever has the data file in this folder open. What comes is to be checked. */
    static Optional<Socket> knock(Path folder) {
        return DoorPlate.on(folder).flatMap(DoorPlate::knock);
    }

    @PreDestroy
    void close() throws IOException {
        door.close();
        DoorPlate.takeDown(folder);
    }
}
