package hearthside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting for TLS, right or wrong, ends the start with plain words: what, where, and what to do. */
class PlainHttpTest {
    @TempDir
    private Path folder;

    private String start() {
        try (var house = Serve.anywhere(folder.resolve("data"), Path.of("workshop-content"))
                .open()) {
            return "open: " + house.isActive();
        } catch (RuntimeException failure) {
            return Trouble.words(failure);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "server.ssl.key-store, nowhere.p12, SERVER_SSL_",
        "server.ssl.key-store-password, wrong, SERVER_SSL_",
        "server.ssl.bundle, mine, SERVER_SSL_",
        "spring.ssl.bundle.jks.mine.keystore.location, nowhere.p12, SPRING_SSL_"
    })
    void isRefusedInPlainWords(String setting, String value, String variable) {
        System.setProperty(setting, value);
        try {
            assertThat(start())
                    .contains(
                            "speaks plain http", setting.substring(0, 10), variable, "Take it out", "docs/operator.md")
                    .doesNotContain("Exception", "java.", "web server", "\n");
            assertThat(folder.resolve("data.key")).doesNotExist();
        } finally {
            System.clearProperty(setting);
        }
    }
}
