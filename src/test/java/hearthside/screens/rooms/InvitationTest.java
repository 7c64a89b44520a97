package hearthside.screens.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.room.LiveRoom;
import hearthside.room.Script;
import hearthside.room.Setting;
import hearthside.screens.Words;
import hearthside.workshop.Workshop;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvitationTest {
    @Test
    void itSaysWhenAndWhereAndThatNothingIsNeeded() {
        assertThat(invitation(Sample.WORKSHOP, "The library, room 4", Locale.ENGLISH))
                .contains("When: Thursday, 3 December 2026, 19:00 to 20:00\nWhere: The library, room 4\n")
                .contains("no account to make, no name to give");
    }

    @Test
    void aPlaceThatWasNotSaidIsNotMentioned() {
        assertThat(invitation(Sample.WORKSHOP, "", Locale.ENGLISH)).doesNotContain("Where:");
    }

    /** Safety rule 1. */
    @Test
    void itSaysWhoItIsNotForAndThatPartnersAreAskedSeparately() {
        assertThat(invitation(Sample.WORKSHOP, "", Locale.ENGLISH))
                .contains("Who it is not for", "afraid of your partner", "only because the other insists")
                .contains("I speak with each of you separately before the evening");
        assertThat(invitation(Sample.WORKSHOP, "", Locale.FRENCH))
                .contains("Pour qui ce n’est pas", "peur de votre partenaire")
                .contains("avec chaque partenaire séparément");
    }

    @Test
    void frenchInvitationsAreFrenchThroughout() {
        assertThat(invitation(Sample.WORKSHOP, "", Locale.FRENCH))
                .contains("Quand : jeudi 3 décembre 2026, de 19:00 à 20:00")
                .doesNotContain("evening", "Numbers", "Someone to talk to");
    }

    @Test
    void numbersOfTheRegionStandInTheRoomsOwnLanguage() {
        assertThat(invitation(Sample.WORKSHOP, "", Locale.ENGLISH))
                .contains("- Someone to talk to, day or night: 9-8-8");
    }

    /** Safety rule 12. */
    @Test
    void theNumbersSayWhereTheyHoldAndWhenTheyWereChecked() {
        assertThat(invitation(Sample.WORKSHOP, "", Locale.ENGLISH))
                .contains(": 9-8-8\nOntario. Checked on Friday, 20 November 2026.\n");
    }

    @Test
    void aWorkshopThatIsNotForCouplesInvitesAnybody() {
        var one = Sample.WORKSHOP;
        var alone = new Workshop(
                one.name(),
                one.language(),
                "Listening",
                one.credit(),
                one.variants(),
                one.agreements(),
                one.sections().subList(0, 2));
        assertThat(invitation(alone, "", Locale.ENGLISH))
                .startsWith("Listening\nAn invitation\n")
                .doesNotContain("couple", "partner");
    }

    private static String invitation(Workshop workshop, String place, Locale language) {
        return new Invitation(room(workshop, place), workshop.title(), Words.in(language)).text();
    }

    private static LiveRoom room(Workshop workshop, String place) {
        var rooms = Sample.rooms(new MemoryJournal(), () -> Instant.parse("2026-11-23T00:02:00Z"));
        return rooms.open(new Script(workshop, Sample.SUPPORT, new byte[0]), fresh -> {
            var set = Sample.setting(fresh);
            return new Setting(
                    set.id(),
                    set.code(),
                    set.owner(),
                    set.alias(),
                    set.workshop(),
                    set.language(),
                    set.variant(),
                    set.paper(),
                    set.support(),
                    set.starts(),
                    set.zone(),
                    Optional.of(place).filter(said -> !said.isEmpty()),
                    false);
        });
    }
}
