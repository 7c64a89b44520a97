package hearthside;

import hearthside.archive.Safe;
import hearthside.content.ContentCatalogue;
import hearthside.content.Finding;
import hearthside.content.Severity;
import hearthside.room.Rooms;
import hearthside.security.SignInLink;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What is printed once the house is open: where to go, how to come in, and what is wrong with the content. */
@Component
class Welcome {
    private final Environment environment;
    private final ContentCatalogue content;
    private final SignInLink link;
    private final Rooms rooms;
    private final Safe safe;
    private final String address;
    private final boolean lan;

    Welcome(
            Environment environment,
            ContentCatalogue content,
            SignInLink link,
            Rooms rooms,
            Safe safe,
            @Value("${hearthside.address}") String address,
            @Value("${hearthside.lan}") boolean lan) {
        this.environment = environment;
        this.content = content;
        this.link = link;
        this.rooms = rooms;
        this.safe = safe;
        this.address = address;
        this.lan = lan;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        var here = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        rooms.leftAlone()
                .forEach(name -> System.out.println(
                        "The room “%s” cannot be read by this version. It was left as it is.".formatted(name)));
        safe.news().forEach(System.out::println);
        System.out.println("""

                Hearthside is open.

                  Facilitator  %s/host
                  Phones       %s
                  Sign in      %s
                               (this link works once, within a day)
                """.formatted(signIn(here), address.isEmpty() ? here : address, link.url(signIn(here))));
        if (lan) sayWherePhonesAre();
        Thread.ofVirtual().name("content").start(this::sayWhatIsWrong);
    }

    /** Which of several networks the phones are on, this machine cannot know. */
    private void sayWherePhonesAre() {
        var mine = HomeNetwork.addresses();
        var said = address.replaceFirst("^\\w+://", "").replaceFirst("[:/].*", "");
        var others = mine.stream().filter(host -> !host.equals(said)).toList();
        if (address.isEmpty())
            System.out.println(
                    "This machine has no address that phones could open. Join the room's wifi and start again, or give what they open with --address.");
        else if (!others.isEmpty() && mine.contains(said))
            System.out.println(
                    "This machine is on other networks too (%s). If no phone comes in, start with --address and that number."
                            .formatted(String.join(", ", others)));
    }

    /** Looking through all workshops takes as long as a third of the start; nobody who only wants to go on waits for it. */
    private void sayWhatIsWrong() {
        content.library().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toString)
                .forEach(System.out::println);
    }

    /** Under TLS the facilitator comes in by the same name as everybody; with {@code --lan} only on this machine. */
    private String signIn(String here) {
        return address.startsWith("https://") && !lan ? address : here;
    }
}
