package hearthside.e2e;

import java.nio.file.Path;
import java.util.List;

/** The packaged jar with one room and a hand on its console, lent to those who attack it. */
public final class LentHouse implements AutoCloseable {
    private final RunningHouse house;
    private final Browsers browsers;
    private final Desk desk;
    private final String code;
    private double opened;

    public LentHouse(Path data) {
        house = new RunningHouse(data);
        browsers = new Browsers();
        desk = new Desk(house, browsers.desk(1280, 800));
        desk.signIn();
        desk.makeRoom("Lent");
        code = desk.code();
    }

    /** What the launcher tells Java, but for the option that forbids heap dumps. */
    public static List<String> javaOptions() {
        return RunningHouse.javaOptions();
    }

    public long pid() {
        return house.pid();
    }

    public int port() {
        return house.port();
    }

    public String code() {
        return code;
    }

    public void toThePoll() {
        while (!desk.state().equals("asking")) desk.next();
        opened = now();
    }

    private double now() {
        return ((Number) desk.console().evaluate("() => performance.now()")).doubleValue();
    }

    /**
     * Waits until the console has looked into the urn and found enough. It looks when the room changes, at most every ten
     * seconds, and for the first time when the poll opens.
     */
    public void hearsEnough(Runnable change) {
        desk.console().waitForFunction("opened => performance.now() - opened > 10_500", opened);
        change.run();
        desk.console().getByText("Enough answers").first().waitFor();
    }

    public void closeThePoll() {
        desk.next();
        desk.projects("closed");
    }

    @Override
    public void close() {
        browsers.close();
        house.close();
    }
}
