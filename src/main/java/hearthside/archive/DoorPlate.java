package hearthside.archive;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the door for backups is, and the word that opens it, as a running Hearthside leaves both in its data folder. */
record DoorPlate(int port, String secret) {
    /** How many characters the word has. */
    static final int SECRET = 32;

    private static final String NAME = "hearthside.door";
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5}) ([0-9a-f]{" + SECRET + "})");

    static DoorPlate fresh(int port) {
        return new DoorPlate(port, DataKey.random(new SecureRandom()).digits());
    }

    void hang(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        Files.deleteIfExists(file);
        Files.createFile(file, Disk.ownerOnly(file));
        Files.writeString(file, port + " " + secret);
    }

    static void takeDown(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    static Optional<DoorPlate> on(Path folder) {
        try {
            var written = WRITTEN.matcher(Files.readString(folder.resolve(NAME)));
            if (!written.matches()) return Optional.empty();
            return Optional.of(new DoorPlate(Integer.parseInt(written.group(1)), written.group(2)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Empty if nobody is behind it any more, as after a kill. */
    Optional<Socket> knock() {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream().write(bytes(secret));
            return Optional.of(socket);
        } catch (IOException | IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    /** Takes the same time however much of it is right. */
    boolean is(byte[] said) {
        return MessageDigest.isEqual(bytes(secret), said);
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
