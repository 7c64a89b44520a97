package hearthside.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** An author at the content page, in a browser: she looks, walks by keyboard, shares, takes in, edits and looks again. */
@Tag("slow")
class ContentIT {
    private static final String WORKSHOP = "rebuilding-intimacy";

    @TempDir
    private Path desk;

    private final Look look = new Look();

    @Test
    void anAuthorLooksSharesTakesInAndEdits() throws IOException {
        var content = desk.resolve("content");
        FileSystemUtils.copyRecursively(Path.of("workshop-content"), content);
        try (var house = new RunningHouse(desk.resolve("data"), "--content", content.toString());
                var browsers = new Browsers()) {
            var page = browsers.desk(1280, 900);
            new Desk(house, page).signIn();
            page.getByRole(AriaRole.LINK, named("Content")).click();
            assertThat(heading(page, "Workshops")).isVisible();
            looks(page, "content");
            takesIn(page, shared(page));
            bringsAnArticle(page);
            walks(page, house);
            edits(page, house, content);
        }
        look.findsNothing();
    }

    private void looks(Page page, String name) {
        look.at(page, name + "-1280");
        look.dark(page, name + "-dark");
        page.setViewportSize(320, 800);
        look.at(page, name + "-320");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= 320"))
                .as("no sideways scrolling at 320 pixels")
                .isTrue();
        page.setViewportSize(1280, 900);
    }

    private Path shared(Page page) {
        var zip = desk.resolve("shared.zip");
        page.waitForDownload(
                        () -> page.getByText("Share " + WORKSHOP + " as a zip").click())
                .saveAs(zip);
        return zip;
    }

    private void takesIn(Page page, Path zip) throws IOException {
        assertThat(Files.size(zip)).isPositive();
        page.locator("vaadin-upload input[type=file]").first().setInputFiles(zip);
        assertThat(page.getByText("it was left alone")).isVisible();
        assertThat(page.getByLabel("Name of its folder").first()).hasValue(WORKSHOP + "-2");
        page.getByLabel("Name of its folder").first().fill("nul");
        page.getByText("Take it in under this name").click();
        assertThat(page.getByText("cannot name a workshop")).isVisible();
        page.getByLabel("Name of its folder").first().fill("our-evening");
        page.getByText("Take it in under this name").click();
        assertThat(page.getByText("“our-evening” is in the content folder.")).isVisible();
        assertThat(page.getByText("Share our-evening as a zip")).isVisible();
    }

    /** By paste, after a name that cannot be one was put right; nothing that was pasted is lost. */
    private void bringsAnArticle(Page page) throws IOException {
        var form =
                page.locator("section.new").filter(new Locator.FilterOptions().setHas(page.getByLabel("The article")));
        form.getByText("Make a workshop of it").click();
        assertThat(form).containsText("Paste the article first");
        form.getByLabel("The article").fill(Files.readString(Path.of("src/test/resources/articles/umbrella.txt")));
        form.getByLabel("Name of its folder").fill("The umbrella!");
        form.getByText("Make a workshop of it").click();
        assertThat(form).containsText("cannot name a workshop");
        form.getByLabel("Name of its folder").fill("the-umbrella");
        form.getByText("Make a workshop of it").click();
        assertThat(page.getByText("Share the-umbrella as a zip")).isVisible();
        looks(page, "content-article");
    }

    private void walks(Page page, RunningHouse house) {
        page.navigate(house.url("/host/content/" + WORKSHOP + "/en?variant=90&step=0"));
        assertThat(where(page)).containsText("Step 1 of");
        look.at(page, "edition-1280");
        page.getByTestId("preview-next").focus();
        for (var step = 2; step <= 12; step++) {
            page.keyboard().press("ArrowRight");
            assertThat(where(page)).containsText("Step " + step + " of");
        }
        page.keyboard().press("ArrowLeft");
        assertThat(where(page)).containsText("Step 11 of");
        page.reload();
        assertThat(where(page)).containsText("Step 11 of");
        page.getByRole(AriaRole.BUTTON, named("Practical Steps Toward Rebuilding Intimacy"))
                .click();
        assertThat(page.getByTestId("preview-sheets")).containsText("PDF, A4");
        looks(page, "edition-sheet");
        var pdf = page.waitForDownload(() ->
                page.getByTestId("preview-sheets").getByText("PDF, A4").first().click());
        assertThat(pdf.suggestedFilename()).startsWith(WORKSHOP).endsWith(".pdf");
    }

    private void edits(Page page, RunningHouse house, Path content) throws IOException {
        var file = content.resolve(WORKSHOP).resolve("en/03-barriers.md");
        Files.writeString(file, Files.readString(file).replaceFirst("Title:", "Titel:"));
        page.navigate(house.url("/host/content"));
        assertThat(page.getByText("the last good version is in use").first()).isVisible();
        assertThat(page.getByText(WORKSHOP + "/en/03-barriers.md, line").first())
                .isVisible();
        looks(page, "content-findings");
    }

    private static Locator where(Page page) {
        return page.getByTestId("preview-where");
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
