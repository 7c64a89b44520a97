package hearthside.screens.packs;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.couple.Couple;
import hearthside.couple.Pairing;
import hearthside.couple.Plan;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.room.Setting;
import hearthside.screens.Doorway;
import hearthside.screens.Facilitator;
import hearthside.sheet.Pack;
import hearthside.sheet.Printer;
import hearthside.sheet.Proofs;
import hearthside.sheet.pdf.PageProofs;
import hearthside.sheet.pdf.Press;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** One room with a printer beside it, and a facilitator who prints; without a browser, a server or a database. */
final class PrintRoom implements AutoCloseable {
    private final GenericWebApplicationContext beans = new GenericWebApplicationContext(new MockServletContext());
    private final BrowserlessApplicationContext vaadin;
    private final Rooms rooms = Sample.rooms(new MemoryJournal(), () -> Instant.parse("2026-12-04T00:00:00Z"));
    private final LiveRoom room = Sample.room(rooms);
    private boolean broken;

    PrintRoom() {
        AnnotationConfigUtils.registerAnnotationConfigProcessors(beans);
        beans.registerBean(Rooms.class, () -> rooms);
        beans.registerBean(Printer.class, Breakable::new);
        beans.registerBean(Proofs.class, PageProofs::new);
        beans.registerBean(Facilitator.class);
        beans.registerBean(Doorway.class);
        beans.refresh();
        vaadin = SpringBrowserlessApplicationContext.create(beans, PacksView.class);
    }

    LiveRoom room() {
        return room;
    }

    /** Two phones, and what they chose. */
    Couple couple(Optional<String> practice) {
        var begun = room.beginCouple().orElseThrow();
        var joined = (Pairing.Joining.Joined) room.joinCouple(begun.code(), Optional.empty(), Optional.empty());
        practice.ifPresent(chosen -> chooses(begun, chosen));
        return joined.couple();
    }

    void chooses(Couple couple, String practice) {
        room.plan(couple.token(), new Plan(Optional.of(practice), Set.of(), Optional.empty(), Optional.empty()));
    }

    void printerBreaks() {
        broken = true;
    }

    PacksPage open() {
        return open(room, Locale.ENGLISH);
    }

    PacksPage openInFrench() {
        return open(room, Locale.FRENCH);
    }

    PacksPage openSomebodyElses() {
        var theirs = rooms.open(Sample.script(), fresh -> ofAnother(Sample.setting(fresh)));
        return open(theirs, Locale.ENGLISH);
    }

    private static Setting ofAnother(Setting mine) {
        return new Setting(
                mine.id(),
                mine.code(),
                "another facilitator",
                mine.alias(),
                mine.workshop(),
                mine.language(),
                mine.variant(),
                mine.paper(),
                mine.support(),
                mine.starts(),
                mine.zone());
    }

    private PacksPage open(LiveRoom wanted, Locale locale) {
        var window = vaadin.newUser().newWindow();
        window.getUI().setLocale(locale);
        window.navigate(PacksView.class, Map.of("id", wanted.id()));
        return new PacksPage(window);
    }

    @Override
    public void close() {
        vaadin.close();
        beans.close();
    }

    /** A press that can run out of paper. */
    private final class Breakable implements Printer {
        private final Press press = new Press();

        @Override
        public byte[] pdf(Pack pack) {
            if (broken) throw new IllegalStateException("No more paper");
            return press.pdf(pack);
        }

        @Override
        public void job(List<Pack> packs, OutputStream out, Progress progress) throws IOException {
            if (broken) throw new IOException("No space left on device");
            press.job(packs, out, progress);
        }

        @Override
        public void zip(List<Pack> packs, OutputStream out, Progress progress) throws IOException {
            press.zip(packs, out, progress);
        }

        @Override
        public void job(List<Pack> packs, Path file, Progress progress) throws IOException {
            press.job(packs, file, progress);
        }
    }
}
