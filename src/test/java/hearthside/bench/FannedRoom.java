package hearthside.bench;

import java.io.IOException;

/** One server's room, and a process with its phones. */
abstract sealed class FannedRoom implements AutoCloseable {
    static final String WORDS = "A sentence that somebody reads aloud, slowly. ".repeat(44);

    private static final int MOST_LOOKS = 10_000;

    private final String name;
    private final Served phones = new Served(Phones.class, Phones.Phone.class, Heard.class);

    private FannedRoom(String name) throws IOException {
        this.name = name;
    }

    String name() {
        return name;
    }

    abstract int port();

    abstract String path();

    abstract Told tell() throws IOException;

    /** Bytes, after a sweep. */
    abstract long heap() throws IOException;

    abstract boolean deserted() throws IOException;

    /**
     * Moments on {@link System#nanoTime()}'s clock, which is one for all processes.
     *
     * @param kept when the step was on disk, where it goes there
     */
    record Told(long pressed, long kept) {}

    /**
     * Milliseconds until the last phone that reads had a step.
     *
     * @param written without the wait for the disk
     */
    record Step(double pressed, double written) {}

    /** @param stuck how many of them never read */
    void fill(int size, int stuck) throws IOException {
        var opened = phones.ask("open %d %s %d %d".formatted(port(), path(), size, stuck), "opened");
        if (!opened.equals(Integer.toString(size))) throw new IOException(name + " did not let all phones in");
    }

    /** @param bytes how much of it a phone waits for */
    Step step(int bytes) throws IOException {
        phones.ask("await " + bytes, "ready");
        var told = tell();
        var last = Long.parseLong(phones.hear("arrived"));
        if (last < 0) throw new IOException(name + " did not reach every phone");
        return new Step((last - told.pressed()) / 1e6, (last - told.kept()) / 1e6);
    }

    void empty() throws IOException {
        phones.ask("close", "closed");
        for (var look = 0; look < MOST_LOOKS && !deserted(); look++) phones.ask("close", "closed");
    }

    @Override
    public void close() {
        phones.close();
    }

    static final class Ours extends FannedRoom {
        private final Served house;
        private final String code;

        Ours(Served house) throws IOException {
            super("Hearthside");
            this.house = house;
            code = house.ask("code", "code");
        }

        @Override
        int port() {
            return house.port();
        }

        @Override
        String path() {
            return "/api/rooms/" + code + "/events";
        }

        @Override
        Told tell() throws IOException {
            var start = System.nanoTime();
            return new Told(start, Long.parseLong(house.ask("step", "kept")));
        }

        @Override
        boolean deserted() throws IOException {
            return house.ask("here", "here").equals("0");
        }

        @Override
        long heap() throws IOException {
            return Long.parseLong(house.ask("heap", "heap"));
        }

        @Override
        public void close() {
            house.close();
            super.close();
        }
    }

    static final class Theirs extends FannedRoom {
        private final Nchan nchan;

        Theirs(int workers) throws IOException {
            super("nchan, workers: " + workers);
            nchan = Nchan.start(workers);
        }

        @Override
        int port() {
            return nchan.port();
        }

        @Override
        String path() {
            return "/events";
        }

        @Override
        Told tell() throws IOException {
            var start = nchan.tell(WORDS);
            return new Told(start, start);
        }

        /** It needs no asking: nothing of it is counted. */
        @Override
        boolean deserted() {
            return true;
        }

        double resident() throws IOException {
            return nchan.resident();
        }

        /** Not in a heap that could be asked. */
        @Override
        long heap() {
            return 0;
        }

        @Override
        public void close() {
            nchan.close();
            super.close();
        }
    }

    /** No peer: what is left when everything that makes a room is left out. */
    static final class Bare extends FannedRoom {
        private final Served loop = new Served(BareLoop.class, FannedRoom.class);

        Bare() throws IOException {
            super("a bare loop");
        }

        @Override
        int port() {
            return loop.port();
        }

        @Override
        String path() {
            return "/";
        }

        @Override
        Told tell() throws IOException {
            var start = System.nanoTime();
            loop.ask("step", "told");
            return new Told(start, start);
        }

        @Override
        boolean deserted() throws IOException {
            return loop.ask("leave", "left").equals("0");
        }

        /** It keeps nothing. */
        @Override
        long heap() {
            return 0;
        }

        @Override
        public void close() {
            loop.close();
            super.close();
        }
    }
}
