package hearthside.rehearsal;

import hearthside.room.Guests;
import hearthside.room.LiveRoom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The companies of all rehearsals in this house. They call on the house as phones do: by its own address on this machine. */
@Component
class Rehearsals implements Guests {
    private final Environment environment;
    private final RandomGenerator chance;
    private final Map<String, Company> companies = new HashMap<>();

    Rehearsals(Environment environment, RandomGenerator chance) {
        this.environment = environment;
        this.chance = chance;
    }

    @Override
    public synchronized void invite(LiveRoom room, Party party) {
        if (!room.setting().rehearsal()) throw new IllegalArgumentException("Only a rehearsal has simulated guests");
        if (party.couples() == 0 || room.state().ended()) sendHome(room.id());
        else companies.computeIfAbsent(room.id(), _ -> company(room)).becomes(party);
    }

    private Company company(LiveRoom room) {
        return new Company(room, house(), chance, () -> sendHome(room.id()));
    }

    private String house() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    @Override
    public synchronized Party party(LiveRoom room) {
        return Optional.ofNullable(companies.get(room.id())).map(Company::party).orElse(Party.NOBODY);
    }

    private synchronized void sendHome(String room) {
        Optional.ofNullable(companies.remove(room)).ifPresent(Company::close);
    }

    /** Before the doors close, so that nobody knocks at a house that is not there. */
    @EventListener(ContextClosedEvent.class)
    synchronized void everybodyGoes() {
        companies.values().forEach(Company::close);
        companies.clear();
    }
}
