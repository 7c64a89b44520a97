package hearthside;

import hearthside.room.Catalogue;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Retention;
import hearthside.room.Rooms;
import hearthside.room.Script;
import hearthside.room.Setting;
import hearthside.screens.Preview;
import hearthside.security.Accounts;
import hearthside.security.MemoryAccounts;
import hearthside.security.SignInLink;
import hearthside.workshop.Section;
import hearthside.workshop.Support;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The doors and the facilitator's rooms with nothing behind them: no database, no files, a clock that stands still. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"hearthside.screens", "hearthside.security"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Preview.class))
public class House {
    private static final Duration SITTING = Duration.ofMinutes(75);
    public static final Variant EVENINGS = new Variant("evenings", List.of(SITTING, SITTING));
    public static final Workshop FRENCH = inTwoEvenings(Sample.WORKSHOP);

    /** To look at: rooms of every kind. */
    public static void main(String[] args) {
        var context = SpringApplication.run(House.class, args);
        var rooms = context.getBean(Rooms.class);
        room(rooms, "facilitator", "St. Clair couples group");
        var live = room(rooms, "facilitator", "Sunday evening");
        Stream.of(0, 1, 2).forEach(step -> live.tell(new Command.Next(step)));
        room(rooms, "facilitator", "November evening").tell(new Command.End());
        var port = context.getEnvironment().getProperty("local.server.port", "8080");
        System.out.println(context.getBean(SignInLink.class).url("http://localhost:" + port));
    }

    public static LiveRoom room(Rooms rooms, String owner, String alias) {
        return rooms.open(Sample.script(), fresh -> {
            var set = Sample.setting(fresh).renamed(alias);
            return new Setting(
                    set.id(),
                    set.code(),
                    owner,
                    set.alias(),
                    set.workshop(),
                    set.language(),
                    set.variant(),
                    set.paper(),
                    set.support(),
                    set.starts(),
                    set.zone());
        });
    }

    @Bean
    SetClock clock() {
        return new SetClock(Instant.parse("2026-11-23T00:02:00Z"));
    }

    @Bean
    MemoryJournal journal() {
        return new MemoryJournal();
    }

    @Bean
    Rooms rooms(MemoryJournal journal, SetClock clock) {
        return Sample.rooms(journal, clock);
    }

    @Bean
    Retention retention() {
        return new Retention(30);
    }

    @Bean
    ToyGuests guests() {
        return new ToyGuests();
    }

    @Bean
    Accounts accounts() {
        return new MemoryAccounts();
    }

    @Bean
    Catalogue catalogue() {
        return new Catalogue() {
            @Override
            public List<Workshop> workshops() {
                return List.of(Sample.WORKSHOP, FRENCH);
            }

            @Override
            public List<Support> supports() {
                return List.of(Sample.SUPPORT);
            }

            @Override
            public Optional<Script> script(String workshop, String language, String support) {
                return workshops().stream()
                        .filter(one ->
                                one.name().equals(workshop) && one.language().equals(language))
                        .map(one -> new Script(one, Sample.SUPPORT, new byte[0]))
                        .findFirst();
            }
        };
    }

    private static Workshop inTwoEvenings(Workshop one) {
        var second = one.sections().get(2).id();
        return new Workshop(
                one.name(),
                "fr",
                "Rebâtir l’intimité",
                one.credit(),
                List.of(Sample.SIXTY, EVENINGS),
                one.agreements(),
                one.sections().stream()
                        .map(section -> lasting(section, section.id().equals(second)))
                        .toList());
    }

    private static Section lasting(Section section, boolean second) {
        var minutes = new HashMap<>(section.minutes());
        minutes.put(EVENINGS.id(), SITTING.dividedBy(2));
        return new Section(section.id(), section.title(), minutes, section.canCut(), second, section.blocks());
    }
}
