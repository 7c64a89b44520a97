package hearthside.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of the packaged jar: what it says, and the code it ends with. */
class CommandIT {
    private static final Path SHIPPED = Path.of("workshop-content");
    private static final String WORKSHOP = "rebuilding-intimacy";

    @TempDir
    private Path desk;

    // check

    @Test
    void theContentThatIsShippedHasNoErrors() {
        var check = Typed.of("check", SHIPPED.toString());
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("0 errors");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        refused(Typed.of("check", desk.resolve("none").toString()), "There is no such folder");
    }

    @Test
    void anEmptyFolderIsToldWhatBelongsIntoIt() {
        refused(Typed.of("check", desk.toString()), "There is no workshop in this folder");
    }

    @Test
    void aFileIsNotAFolder() throws IOException {
        refused(Typed.of("check", Files.createFile(desk.resolve("file")).toString()), "This is a file");
    }

    private static void refused(Typed check, String words) {
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains(words).contains("1 error").doesNotContain("Exception", "\tat ");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void oneBrokenLineIsNamedByFileAndLine() throws IOException {
        var content = copied(WORKSHOP);
        breakLine(content.resolve(WORKSHOP));
        var check = Typed.of("check", content.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out().lines()).first().asString().startsWith(WORKSHOP + "/en/03-barriers.md, line 4: ");
        assertThat(check.out()).contains("1 error,").doesNotContain("Exception", "\tat ");
    }

    /** A copy of what is shipped, with the workshop in folders of these names. */
    private Path copied(String... workshops) throws IOException {
        var content = desk.resolve("content");
        copy(SHIPPED.resolve("support"), content.resolve("support"));
        for (var workshop : workshops) copy(SHIPPED.resolve(WORKSHOP), content.resolve(workshop));
        return content;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target);
            }
        }
    }

    private static void breakLine(Path workshop) throws IOException {
        var file = workshop.resolve("en/03-barriers.md");
        var text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("Minutes: 60=11", "Minutes: 60=eleven"));
    }

    // run

    @Test
    void theShellsOwnVariablesNeitherOpenDoorsNorWriteDownWhoAsked() throws IOException, InterruptedException {
        var line = RunningHouse.command("run", "--port", "0", "--data", data());
        line.environment().putAll(Map.of("DEBUG", "1", "TRACE", "1", "SERVER_PORT", "1", "SERVER_ADDRESS", "0.0.0.0"));
        try (var house = Opening.of(line)) {
            serves(house);
            assertThat(house.host().getPort()).isNotEqualTo(1);
            assertThat(String.join("\n", house.said())).doesNotContain("DEBUG", "TRACE");
        }
    }

    @Test
    void aPortInUseIsToldWithTheNextOne() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = taken.getLocalPort();
            var run = Typed.of("run", "--port", Integer.toString(port), "--data", data());
            plainly(run, "Port %d is in use".formatted(port));
            assertThat(run.err()).contains("--port " + (port + 1));
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.createFile(desk.resolve("file"));
        for (var folder : new Path[] {file, file.resolve("below")})
            plainly(Typed.of("run", "--port", "0", "--data", folder.toString()), folder + " cannot be written to");
    }

    @Test
    void aDamagedDataFileIsLeftAsItIs() throws IOException {
        var kept = Files.createDirectories(desk.resolve("data")).resolve("hearthside.mv.db");
        Files.write(kept, new byte[9_000]);
        plainly(Typed.of("run", "--port", "0", "--data", data()), "is damaged");
        assertThat(kept).hasBinaryContent(new byte[9_000]);
    }

    @Test
    void aSecondServerOnTheSameDataGivesWayToTheFirst() throws IOException, InterruptedException {
        try (var first = Opening.with("--data", data())) {
            plainly(Typed.of("run", "--port", "0", "--data", data()), "Another Hearthside is using this data folder");
            serves(first);
        }
    }

    @Test
    void aPortOutOfRangeIsRefused() {
        plainly(Typed.of("run", "--port", "70000", "--data", data()), "A port is a number from 0 to 65535.");
        plainly(Typed.of("run", "--port", "-1", "--data", data()), "A port is a number from 0 to 65535.");
    }

    @Test
    void roomsAreNotKeptForLessThanNoDays() {
        plainly(
                Typed.of("run", "--port", "0", "--keep-days", "-1", "--data", data()),
                "Rooms are kept for 1 to 3650 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "80.5", "99999999999"})
    void aPortThatIsNoNumberIsRefusedWithTheOptions(String port) {
        var run = Typed.of("run", "--port", port, "--data", data());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--port': “%s” is not a whole number.".formatted(port))
                .contains("Usage: hearthside run")
                .doesNotContain("Exception");
    }

    @Tag("slow")
    @Test
    void oneBrokenWorkshopIsToldAndTheOthersAreServed() throws IOException, InterruptedException {
        var content = copied(WORKSHOP, "broken");
        breakLine(content.resolve("broken"));
        try (var house = Opening.with("--data", data(), "--content", content.toString())) {
            assertThat(house.until("broken/en/03-barriers.md, line 4: ")).noneMatch(line -> line.startsWith(WORKSHOP));
            serves(house);
        }
    }

    @Tag("slow")
    @Test
    void aContentFolderThatIsMissingIsToldAndTheHouseOpens() throws IOException, InterruptedException {
        var missing = desk.resolve("none");
        try (var house = Opening.with("--data", data(), "--content", missing.toString())) {
            assertThat(house.until(missing + ", line 1: There is no such folder."))
                    .isNotEmpty();
            serves(house);
        }
    }

    @Tag("slow")
    @Test
    void withLanTheNetworkGetsThePhonesPagesAndNothingElse() throws IOException, InterruptedException {
        var address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(own -> own instanceof Inet4Address && !own.isLoopbackAddress())
                .findFirst();
        assumeThat(address).as("a network to be reached over").isPresent();
        try (var house = Opening.with("--lan", "--data", data());
                var client = HttpClient.newHttpClient()) {
            var there = "http://" + address.get().getHostAddress() + ":"
                    + house.host().getPort();
            assertThat(status(client, there + "/")).isEqualTo(200);
            assertThat(status(client, there + "/host/sign-in")).isEqualTo(404);
            assertThat(status(client, house.host().resolve("/host/sign-in").toString()))
                    .isEqualTo(200);
        }
    }

    private static int status(HttpClient client, String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private String data() {
        return desk.resolve("data").toString();
    }

    private static void serves(Opening house) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var phone = HttpRequest.newBuilder(house.host().resolve("/")).build();
            assertThat(client.send(phone, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }

    /** That the command gave up with one or two plain lines, and said nothing else anywhere. */
    private static void plainly(Typed command, String words) {
        assertThat(command.code()).as(command.err()).isEqualTo(1);
        assertThat(command.err()).contains(words).doesNotContain("Exception", "\tat ", "java.");
        assertThat(command.err().lines()).hasSizeBetween(1, 2);
        assertThat(command.out()).isEmpty();
    }

    // backup and restore

    @Test
    void aRunningHouseIsBackedUpAndAnotherOpensWithIt() throws IOException, InterruptedException {
        var backup = desk.resolve("rooms.zip").toString();
        try (var house = Opening.with("--data", data())) {
            assertThat(house.said()).anyMatch(line -> line.contains("data.key"));
            var made = Typed.of("backup", backup, "--data", data());
            assertThat(made.code()).as(made.err()).isZero();
            assertThat(made.err()).contains("only with the key in " + desk.resolve("data.key"));
            plainly(Typed.of("restore", backup, "--replace", "--data", data()), "Stop it first");
        }
        var key = desk.resolve("data.key").toString();
        var other = desk.resolve("other").toString();
        assertThat(Typed.of("restore", backup, "--data", other, "--key", key).code())
                .isZero();
        try (var house = Opening.with("--data", other, "--key", key)) {
            serves(house);
        }
    }

    @Test
    void nothingIsNoBackupAndNoBackupIsNotRestored() throws IOException {
        var backup = desk.resolve("rooms.zip");
        plainly(Typed.of("backup", backup.toString(), "--data", data()), "There are no rooms in " + data());
        plainly(Typed.of("restore", backup.toString(), "--data", data()), "There is no file");
        Files.writeString(backup, "words");
        plainly(Typed.of("restore", backup.toString(), "--data", data()), "is not a backup, or was cut off");
        assertThat(desk.resolve("data.key")).doesNotExist();
    }

    @Test
    void aDataFileWithoutItsKeyIsLeftAsItIs() throws IOException {
        var kept = Files.createDirectories(desk.resolve("data")).resolve("hearthside.mv.db");
        Files.writeString(kept, "H2encrypt\n" + "x".repeat(9_000));
        plainly(Typed.of("run", "--port", "0", "--data", data()), "its key is not at " + desk.resolve("data.key"));
        assertThat(desk.resolve("data.key")).doesNotExist();
    }

    // print

    @Test
    void oneHandoutIsPrintedAlone() throws IOException {
        var print = Typed.of("print", WORKSHOP, "--sheet", "ballots", "--variant", "60", "--out", desk.toString());

        assertThat(print.code()).as(print.err()).isZero();
        assertThat(print.out().strip())
                .isEqualTo(desk.resolve(WORKSHOP + "-ballots.pdf").toString());
    }

    @Test
    void anUnknownVariantIsRefusedWithTheOnesThereAre() throws IOException {
        var print = Typed.of("print", WORKSHOP, "--variant", "75", "--out", desk.toString());

        assertThat(print.code()).isEqualTo(1);
        assertThat(print.err()).contains("There is no variant “75”. There are: 60, 90, 120, evenings.");
    }

    @ParameterizedTest
    @CsvSource({"a4, 595, 842", "Letter, 612, 792"})
    void packsArePrintedOnThePaperAskedFor(String paper, float width, float height) throws IOException {
        var print = Typed.of("print", WORKSHOP, "--couples", "2", "--paper", paper, "--out", desk.toString());
        assertThat(print.code()).as(print.err()).isZero();
        var file = desk.resolve(WORKSHOP + "-packs.pdf");
        assertThat(print.out().lines()).hasSize(16).startsWith(file.toString());
        try (var document = Loader.loadPDF(file.toFile())) {
            PDRectangle box = document.getPage(0).getMediaBox();
            assertThat(Math.round(box.getWidth())).isEqualTo(Math.round(width));
            assertThat(Math.round(box.getHeight())).isEqualTo(Math.round(height));
            assertThat(document.getNumberOfPages()).isGreaterThan(8);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no-such-workshop |                       | There is no workshop “no-such-workshop” in “en”. There are: listening (en), listening (fr), rebuilding-intimacy (en), rebuilding-intimacy (fr).
            ../support       |                       | There is no workshop
            rebuilding-intimacy | --lang xx          | There is no workshop “rebuilding-intimacy” in “xx”.
            rebuilding-intimacy | --sheet nonsense   | There is no sheet “nonsense”. There are:
            rebuilding-intimacy | --paper a5         | --paper takes a4 or letter.
            rebuilding-intimacy | --couples 0        | --couples takes a number from 1 to 1000.
            rebuilding-intimacy | --couples 1001     | --couples takes a number from 1 to 1000.
            rebuilding-intimacy | --support mars     | There is no support page “mars”. There are: ca-on, ca-on-fr, ca-qc, uk, us.
            """)
    void whatCannotBePrintedIsToldInPlainWordsAndNothingIsWritten(String workshop, String option, String words) {
        var out = desk.resolve("out");
        var line = ("print " + workshop + " --out " + out + (option == null ? "" : " " + option)).split(" ");
        plainly(Typed.of(line), words);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderThatCannotTakeThePacksIsNamed() throws IOException {
        var file = Files.createFile(desk.resolve("file"));
        plainly(Typed.of("print", WORKSHOP, "--out", file.toString()), file + " cannot be written to");
    }
}
