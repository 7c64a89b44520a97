package hearthside;

import hearthside.room.Journal;
import hearthside.room.Rooms;
import hearthside.room.Scripts;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the house is built of: the parts that need a clock, chance, or each other. */
@SpringBootApplication
@EnableScheduling
class House {
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }

    @Bean
    Rooms rooms(Journal journal, Scripts scripts, InstantSource clock, RandomGenerator chance) {
        return new Rooms(journal, scripts, clock, chance);
    }
}
