package hearthside.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a page costs somebody who opens it for the first time, on slow 4G with a quarter of a desk's speed; medians over several
 * fresh browsers.
 *
 * @param bytes with heads, until it is usable
 * @param requests begun until it is usable
 * @param millis until it is usable
 */
public record PageTimes(String page, double bytes, double requests, double millis) {
    private static final int RUNS = 5;
    private static final int SLOWER = 4;
    private static final int LATENCY_MS = 150;
    private static final int DOWN = 1_600_000 / 8;
    private static final int UP = 750_000 / 8;

    /** In the page: notes when what makes it usable is there and has been laid out. */
    private static final String WATCH = """
            (() => {
              const look = () => {
                const there = document.querySelector(`%s`);
                if (there && there.getBoundingClientRect().height > 0) window.usableAt = performance.timeOrigin + performance.now();
                else requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            })()""";

    public static List<PageTimes> measure() throws IOException {
        try (var house = new RunningHouse(Files.createTempDirectory("page"));
                var browsers = new Browsers()) {
            var desk = new Desk(house, browsers.desk(1280, 800));
            desk.signIn();
            desk.makeRoom("The page");
            var phones = new ArrayList<PageTimes>();
            var flows = new ArrayList<PageTimes>();
            for (var run = 0; run < RUNS; run++) {
                phones.add(one(
                        "the phone's page",
                        browsers,
                        desk,
                        house.url("/r/" + desk.code()),
                        "main[data-page=lobby] h1"));
                flows.add(one("a Flow page: the list of rooms", browsers, desk, house.url("/host"), "vaadin-button"));
            }
            return List.of(median(phones), median(flows));
        }
    }

    private static PageTimes one(String name, Browsers browsers, Desk desk, String url, String usable) {
        var page = browsers.phone(390);
        page.context().addCookies(desk.console().context().cookies());
        page.addInitScript(WATCH.formatted(usable));
        var wire = Wire.of(page);
        page.navigate(url);
        page.waitForFunction("() => window.usableAt !== undefined");
        var at = ((Number) page.evaluate("() => window.usableAt")).doubleValue();
        page.waitForTimeout(500); // what was on its way is told to us after the fact
        var times = new PageTimes(name, wire.bytes(at), wire.requests(at), at - wire.began());
        page.context().close();
        return times;
    }

    private static PageTimes median(List<PageTimes> runs) {
        return new PageTimes(
                runs.getFirst().page(),
                median(runs, PageTimes::bytes),
                median(runs, PageTimes::requests),
                median(runs, PageTimes::millis));
    }

    private static double median(List<PageTimes> runs, ToDoubleFunction<PageTimes> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
    }

    /** What went over the wire, by the wall clock, in milliseconds. */
    private static final class Wire {
        private final List<Double> begun = new ArrayList<>();
        private final List<Map.Entry<Double, Double>> pieces = new ArrayList<>();
        private double offset = Double.NaN;

        static Wire of(Page page) {
            var wire = new Wire();
            var session = page.context().newCDPSession(page);
            session.on("Network.requestWillBeSent", wire::begins);
            session.on("Network.responseReceived", wire::answers);
            session.on("Network.dataReceived", wire::brings);
            session.send("Network.enable");
            session.send("Network.emulateNetworkConditions", slow4g());
            session.send("Emulation.setCPUThrottlingRate", of("rate", SLOWER));
            return wire;
        }

        private static JsonObject slow4g() {
            var conditions = of("latency", LATENCY_MS);
            conditions.addProperty("offline", false);
            conditions.addProperty("downloadThroughput", DOWN);
            conditions.addProperty("uploadThroughput", UP);
            return conditions;
        }

        private static JsonObject of(String name, Number value) {
            var object = new JsonObject();
            object.addProperty(name, value);
            return object;
        }

        private void begins(JsonObject event) {
            if (Double.isNaN(offset)) offset = 1000 * (number(event, "wallTime") - number(event, "timestamp"));
            begun.add(at(event));
        }

        private void answers(JsonObject event) {
            pieces.add(Map.entry(at(event), number(event.getAsJsonObject("response"), "encodedDataLength")));
        }

        private void brings(JsonObject event) {
            pieces.add(Map.entry(at(event), number(event, "encodedDataLength")));
        }

        private double at(JsonObject event) {
            return offset + 1000 * number(event, "timestamp");
        }

        private static double number(JsonObject event, String name) {
            return event.get(name).getAsDouble();
        }

        double began() {
            return begun.getFirst();
        }

        long requests(double until) {
            return begun.stream().filter(at -> at <= until).count();
        }

        double bytes(double until) {
            return pieces.stream()
                    .filter(piece -> piece.getKey() <= until)
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
        }
    }
}
