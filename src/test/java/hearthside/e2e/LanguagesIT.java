package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One room in English, a phone in French among phones in English, against the packaged jar. */
@Tag("slow")
class LanguagesIT {
    private static final int OTHERS = 4;

    @TempDir
    private Path data;

    private final Look look = new Look();
    private final List<Handset> phones = new ArrayList<>();
    private final List<String> ballots = new ArrayList<>();
    private Handset english;
    private Handset french;

    @Test
    void twoPhonesFollowOneRoomEachInItsLanguage() throws IOException {
        try (var house = new RunningHouse(data);
                var browsers = new Browsers()) {
            var desk = new Desk(house, browsers.desk(1280, 800));
            look.whileTelling(desk, phones, () -> evening(house, browsers, desk));
            look.findsNothing();
        }
    }

    private void evening(RunningHouse house, Browsers browsers, Desk desk) throws IOException {
        desk.signIn();
        desk.makeRoom("Two languages");
        arrive(house, browsers, desk.code());
        follow(desk);
        changeWithoutANetwork();
        vote(desk);
        seeThePicture(desk);
        changeByKeyboard();
        takeHome(desk);
    }

    private void arrive(RunningHouse house, Browsers browsers, String code) {
        english = new Handset(browsers.phone(390), "english");
        french = new Handset(browsers.phone(320, "fr-CA"), "french");
        phones.addAll(List.of(english, french));
        for (var other = 0; other < OTHERS; other++) phones.add(new Handset(browsers.phone(390), "other"));
        for (var phone : phones) {
            listen(phone);
            phone.open(house, code);
            phone.sees("lobby");
        }
        speaks(english, "en", "You’re in. We start when everyone is seated.");
        speaks(french, "fr", "Vous y êtes. Nous commençons quand tout le monde est installé.");
        assertThat(french.main()).containsText("Vous pouvez toujours passer");
        look.at(french.page(), "phone-320-lobby-french");
        look.at(english.page(), "phone-390-lobby-two-languages");
        french.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look.at(french.page(), "phone-320-dark-lobby-french");
        french.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Everything of a ballot that its way shows. */
    private void listen(Handset phone) {
        phone.page().onRequest(request -> {
            if (!request.url().endsWith("/ballots")) return;
            ballots.add(request.url() + " " + request.postDataBuffer().length + " "
                    + request.headerValue("accept-language"));
        });
    }

    private static void speaks(Handset phone, String language, String heading) {
        assertThat(phone.page().locator("html")).hasAttribute("lang", language);
        assertThat(phone.main().locator("h1").first()).hasText(heading);
    }

    private static Locator control(Handset phone) {
        return phone.page().locator("[data-tongue]");
    }

    private void follow(Desk desk) {
        for (var step = 0; step < 2; step++) {
            desk.next();
            phones.forEach(phone -> phone.reaches(desk.revision()));
        }
        assertThat(desk.projector().locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
        assertThat(french.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(french.main()).not().hasText(english.main().textContent());
        look.at(french.page(), "phone-320-reading-french");
    }

    /** Nothing is shown half in one language and half in another: until the network is back, the page stays as it is. */
    private void changeWithoutANetwork() {
        var before = english.main().textContent();
        english.page().context().setOffline(true);
        control(english).click();
        assertThat(english.page().locator(".phone-status")).hasText("Reconnecting");
        assertThat(english.page().locator("html")).hasAttribute("lang", "en");
        assertThat(english.main()).hasText(before);
        english.page().context().setOffline(false);
        assertThat(english.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(english.main()).not().hasText(before);
        control(english).click();
        assertThat(english.main()).hasText(before);
    }

    private void vote(Desk desk) {
        while (!desk.state().equals("asking")) desk.next();
        phones.forEach(phone -> phone.reaches(desk.revision()));
        french.button("Passer à la question").click();
        assertThat(french.main()).containsText("Comment s’est passé le chemin jusqu’ici");
        french.page().locator(".choice").nth(0).click();
        changeInTheMiddle();
        french.button("Sceller ma réponse").click();
        french.sealed();
        look.at(french.page(), "phone-320-sealed-french");
        for (var place = 0; place < phones.size(); place++)
            if (phones.get(place) != french) phones.get(place).answer(place < 3 ? 0 : 3);
        assertThat(ballots).hasSize(phones.size());
        assertThat(ballots.stream().distinct()).as("ballots in both languages").hasSize(1);
    }

    /** What was chosen stays chosen: it is an answer by its number. */
    private void changeInTheMiddle() {
        look.at(french.page(), "phone-320-poll-french");
        control(french).click();
        assertThat(french.main()).containsText("How was getting here");
        assertThat(french.page().locator("input:checked")).hasCount(1);
        assertThat(french.page().locator(".choice input").first()).isChecked();
        control(french).click();
        assertThat(french.main()).containsText("Comment s’est passé le chemin jusqu’ici");
        assertThat(french.page().locator(".choice input").first()).isChecked();
    }

    private void seeThePicture(Desk desk) {
        while (!desk.state().equals("picture")) desk.next();
        phones.forEach(phone -> phone.reaches(desk.revision()));
        assertThat(english.main()).containsText("Easy");
        assertThat(french.main()).containsText("Sans souci");
        assertThat(french.main()).containsText("Plusieurs d’entre nous ont nommé");
        assertThat(desk.stage()).containsText("Easy");
        look.at(french.page(), "phone-320-picture-french");
    }

    private void changeByKeyboard() {
        assertThat(control(english)).hasText("FRLire en français");
        control(english).focus();
        english.page().keyboard().press("Enter");
        assertThat(english.main()).containsText("Sans souci");
        assertThat(english.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(english.page().locator("[data-announcement]")).hasText("Cette page est maintenant en français.");
        assertThat(control(english)).isFocused();
        assertThat(control(english)).hasText("ENRead in English");
        english.page().reload();
        assertThat(english.main()).containsText("Sans souci");
        control(english).click();
        assertThat(english.main()).containsText("Easy");
    }

    private void takeHome(Desk desk) throws IOException {
        for (var phone : List.of(english, french)) {
            phone.page().locator("nav button").nth(1).click();
            phone.sees("support");
        }
        assertThat(french.main()).containsText("Numéros et adresses");
        assertThat(english.main()).containsText("Numbers and places");
        french.page().getByText("Revenir au groupe").click();
        english.backToTheRoom();
        do desk.next();
        while (!desk.state().equals("slide"));
        phones.forEach(phone -> phone.reaches(desk.revision()));
        assertThat(pack(french, "Emporter les feuilles", "Préparer mon PDF"))
                .contains("Retrouver l’intimité")
                .doesNotContain("Rebuilding Intimacy\n", "Retold from");
        assertThat(pack(english, "Take the sheets home", "Make my PDF")).contains("Rebuilding Intimacy");
    }

    private String pack(Handset phone, String sheets, String make) throws IOException {
        phone.page().getByText(sheets).first().click();
        phone.sees("take-home");
        look.at(phone.page(), "phone-take-home-" + phone.name());
        var download = phone.page().waitForDownload(() -> phone.button(make).click());
        try (var pdf = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
