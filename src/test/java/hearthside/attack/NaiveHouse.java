package hearthside.attack;

import hearthside.ballot.Sealing;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * The twin of a house that keeps answers in memory only, and thinks that this is enough: votes come as they are, or sealed
 * and are opened at once. At the close it counts, forgets and collects its garbage; only the picture stays.
 */
public final class NaiveHouse extends HttpServlet {
    static final int VOTERS = 8;

    private final transient Map<String, String> votes = new ConcurrentHashMap<>();
    private final transient CyclicBarrier everybody = new CyclicBarrier(VOTERS);
    private final transient X25519PrivateKeyParameters key = new X25519PrivateKeyParameters(new SecureRandom());
    private transient String picture = "";

    /** Serves on any free port, and says which. */
    public static void main(String[] args) throws LifecycleException, IOException {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("naive").toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "house", new NaiveHouse());
        context.addServletMappingDecoded("/*", "house");
        tomcat.start();
        System.out.println("port " + tomcat.getConnector().getLocalPort());
        tomcat.getServer().await();
    }

    static Sealing sealing(String key) {
        return new Sealing("NAIVE", "poll", 1, key);
    }

    private String announced() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.generatePublicKey().getEncoded());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(announced());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readAllBytes();
        switch (request.getPathInfo()) {
            case "/votes" -> vote(new String(body, StandardCharsets.UTF_8));
            case "/ballots" -> open(body);
            default -> close();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void vote(String json) {
        meet();
        var parts = json.split("\"");
        votes.put(parts[3], parts[7]);
    }

    /** Everybody votes at the same moment here, so that each request has a thread and a buffer of its own. */
    private void meet() {
        try {
            everybody.await();
        } catch (InterruptedException | BrokenBarrierException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private synchronized void open(byte[] sealed) {
        var open = key.generatePublicKey().getEncoded();
        try {
            new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305)
                    .setupBaseR(
                            Arrays.copyOf(sealed, open.length),
                            new AsymmetricCipherKeyPair(new X25519PublicKeyParameters(open), key),
                            Victim.info(sealing(announced())))
                    .open(new byte[0], Arrays.copyOfRange(sealed, open.length, sealed.length));
        } catch (InvalidCipherTextException notForUs) {
            picture = "spoilt";
        }
    }

    private void close() {
        var counts = new TreeMap<String, Integer>();
        votes.values().forEach(choice -> counts.merge(choice, 1, Integer::sum));
        picture = counts.toString();
        votes.clear();
        System.gc();
    }
}
