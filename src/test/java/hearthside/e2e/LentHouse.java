package hearthside.e2e;

import java.nio.file.Path;

/** The packaged jar with one room and a hand on its console, lent to those who attack it. */
public final class LentHouse implements AutoCloseable {
    private final RunningHouse house;
    private final Browsers browsers;
    private final Desk desk;
    private final String code;

    public LentHouse(Path data) {
        house = new RunningHouse(data);
        browsers = new Browsers();
        desk = new Desk(house, browsers.desk(1280, 800));
        desk.signIn();
        desk.makeRoom("Lent");
        code = desk.code();
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
    }

    /** Waits until the console has looked into the urn and found enough. */
    public void hearsEnough() {
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
