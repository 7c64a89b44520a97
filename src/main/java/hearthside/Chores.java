package hearthside;

import hearthside.room.Chore;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Sees to the {@linkplain Chore chores}, from the opening of the house until it closes. None waits for another. They are named one
 * by one: looking through every part of the house for what is to be done regularly would take a fifteenth of a start.
 */
@Component
public class Chores {
    private final List<Chore> chores;
    private final ThreadPoolTaskScheduler hands = new ThreadPoolTaskScheduler();

    Chores(List<Chore> chores) {
        this.chores = chores;
        hands.setThreadNamePrefix("chores-");
        hands.setPoolSize(Math.max(1, chores.size()));
        hands.initialize();
    }

    @EventListener(ContextRefreshedEvent.class)
    void begin() {
        for (var chore : chores) hands.scheduleWithFixedDelay(chore::run, Instant.now(), chore.pause());
    }

    @PreDestroy
    void end() {
        hands.shutdown();
    }
}
