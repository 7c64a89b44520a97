package hearthside.e2e;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How soon a slow phone can seal once the question stands on it, in milliseconds; medians over several fresh phones.
 *
 * @param ready until the sealing code has been fetched and run
 * @param sealed until an answer that was chosen at once has been sealed, sent and taken
 */
public record SealingTimes(double ready, double sealed) {
    private static final int PHONES = 5;
    private static final int SLOWER = 4;

    /** In the page: notes when the question, the code and the seal come, and answers as soon as it can. */
    private static final String WATCH = """
            () => {
              const times = window.times = {};
              new MutationObserver(() => {
                const page = document.querySelector('main')?.dataset.page;
                if (page === 'poll' && times.asked === undefined) {
                  times.asked = performance.now();
                  import(document.querySelector('meta[name="sealing"]').content).then(() => { times.ready = performance.now(); });
                  document.querySelector('.choice input').click();
                  document.querySelector('form').requestSubmit();
                }
                if (document.querySelector('[data-stage=sealed]')) times.sealed ??= performance.now();
              }).observe(document.body, { subtree: true, childList: true, attributes: true });
            }""";

    public static SealingTimes measure() throws IOException {
        var ready = new ArrayList<Double>();
        var sealed = new ArrayList<Double>();
        for (var phone = 0; phone < PHONES; phone++) measureOne(ready, sealed);
        return new SealingTimes(median(ready), median(sealed));
    }

    private static void measureOne(List<Double> ready, List<Double> sealed) throws IOException {
        try (var house = new RunningHouse(Files.createTempDirectory("sealing"));
                var browsers = new Browsers()) {
            var desk = new Desk(house, browsers.desk(1280, 800));
            desk.signIn();
            desk.makeRoom("Sealing");
            var phone = new Handset(browsers.phone(390), "slow");
            phone.open(house, desk.code());
            phone.sees("lobby");
            phone.page().evaluate("code => localStorage.setItem(`hearthside:${code}:consent`, '\"yes\"')", desk.code());
            phone.page().reload();
            phone.sees("lobby");
            var slow = new JsonObject();
            slow.addProperty("rate", SLOWER);
            phone.page().context().newCDPSession(phone.page()).send("Emulation.setCPUThrottlingRate", slow);
            phone.page().evaluate(WATCH);
            while (!desk.state().equals("asking")) desk.next();
            phone.page().waitForFunction("() => window.times.sealed !== undefined");
            @SuppressWarnings("unchecked")
            var times = (Map<String, Number>) phone.page().evaluate("""
                            () => ({ ready: times.ready - times.asked, sealed: times.sealed - times.asked })""");
            ready.add(times.get("ready").doubleValue());
            sealed.add(times.get("sealed").doubleValue());
        }
    }

    private static double median(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
