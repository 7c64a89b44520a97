package hearthside;

import hearthside.room.CleanUp;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the house does by itself while it is open. */
@Component
class Hourly {
    private final CleanUp cleanUp;

    Hourly(CleanUp cleanUp) {
        this.cleanUp = cleanUp;
    }

    /** A full hour lies between the end of one look and the next. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void look() {
        cleanUp.look();
    }
}
