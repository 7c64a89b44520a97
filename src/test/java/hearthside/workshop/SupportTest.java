package hearthside.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportTest {
    private static Support page(String id, String language) {
        var entry = new Support.Entry("Any emergency", "", "9-1-1", "tel:911");
        return new Support(id, "Numbers", id, language, LocalDate.of(2026, 11, 20), List.of(entry));
    }

    private final List<Support> pages = List.of(page("ca-on", "en"), page("ca-on-fr", "fr-CA"), page("ca-qc", "fr"));

    @Test
    void aWorkshopIsOfferedTheFirstPageInItsLanguage() {
        assertThat(Support.forLanguage(pages, "fr")).map(Support::id).contains("ca-on-fr");
        assertThat(Support.forLanguage(pages, "en-GB")).map(Support::id).contains("ca-on");
    }

    @Test
    void aLanguageWithoutAPageGetsTheFirst() {
        assertThat(Support.forLanguage(pages, "de")).map(Support::id).contains("ca-on");
        assertThat(Support.forLanguage(List.of(), "de")).isEmpty();
    }
}
