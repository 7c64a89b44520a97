package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Articles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleDamageTest {
    @TempDir
    Path empty;

    private static String told(byte[] bytes) {
        return switch (Article.read(bytes)) {
            case Refusal refusal -> refusal.in("en");
            case Article article -> article.title();
        };
    }

    private static String told(String text) {
        return told(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsNoArticle() {
        String words = "This file is empty. There is no article in it.";
        assertThat(told("")).isEqualTo(words);
        assertThat(told("\ufeff \t\r\n\r\n")).isEqualTo(words);
    }

    @Test
    void headingsAloneAreNoArticle() {
        String words = "There is nothing to read in this file, only a heading or two. Bring the whole article.";
        assertThat(told("# One\n\n## Two\n\n## Three\n")).isEqualTo(words);
        assertThat(told("ONE\n===\n\nTWO\n---\n")).isEqualTo(words);
    }

    @Test
    void threeMegabytesAreTooMuch() {
        assertThat(told("word ".repeat(600_000)))
                .isEqualTo("This file is larger than 1 MB. Split it, or take pasted pictures out.");
    }

    @Test
    void whatIsNoTextIsNamed() {
        byte[] binary = new byte[5_000];
        new Random(7).nextBytes(binary);
        binary[3] = 0;
        assertThat(told(binary)).isEqualTo("This is not text. Bring a plain-text or Markdown file.");
        assertThat(told("%PDF-1.7 …")).startsWith("This is a document with its own format, not plain text.");
        assertThat(told("{\\rtf1 Hello}")).startsWith("This is a document with its own format, not plain text.");
        assertThat(told("<!DOCTYPE html>\n<html><p>Hello</p></html>"))
                .isEqualTo("This is a web page. Copy its words into a text file, and bring that.");
        assertThat(told("Hello".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(
                        "This file is not UTF-8 but what Windows calls Unicode. Save it again with the encoding UTF-8.");
    }

    @Test
    void anotherEncodingIsToldWithItsLine() {
        assertThat(told("One line.\n\nCaf\u00e9.".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("This file is not UTF-8 from line 3 on. Save it again with the encoding UTF-8.");
    }

    @Test
    void refusalsAreSaidInFrenchToo() {
        assertThat(Refusal.because("not-utf-8", 3).in("fr"))
                .isEqualTo(
                        "Ce fichier n’est plus en UTF-8 à partir de la ligne 3. Enregistrez-le de nouveau avec l’encodage UTF-8.");
    }

    @Test
    void halfAMegabyteOnOneLineIsAnArticle() {
        Article article = Articles.article(
                "A sentence about nothing much. ".repeat(16_000).getBytes(StandardCharsets.UTF_8));

        assertThat(Articles.imported(article, List.of(60), empty).editions()).hasSize(1);
    }

    @Test
    void thousandsOfTinyParagraphsAreAnArticle() {
        Article article = Articles.article("Go on.\n\nRest\n\n".repeat(2_000).getBytes(StandardCharsets.UTF_8));

        assertThat(Articles.imported(article, List.of(60), empty).editions()).hasSize(1);
    }

    /** Files as people have them: cut, joined, with lines lost and signs strewn in. */
    @Test
    void whateverTheArticleItsFolderPassesTheCheck() {
        passes(30, new Random(42));
    }

    @Test
    @Tag("slow")
    void aThousandMoreOfThemPassToo() {
        passes(1_000, new Random(43));
    }

    private void passes(int rounds, Random chance) {
        String all = Articles.text(Articles.TEA) + Articles.text(Articles.STAIRWELL) + Articles.text(Articles.JARDIN);
        for (int round = 0; round < rounds; round++) {
            String text = "Words.\n\n" + damaged(all, chance);
            Article article = Articles.article(text.getBytes(StandardCharsets.UTF_8));
            Library library = Articles.imported(article, List.of(30, 90), empty.resolve("r" + round));

            assertThat(library.findings()).as(text).hasSize(1);
        }
    }

    private static String damaged(String text, Random chance) {
        String[] signs = {
            "#",
            "# ",
            "\t",
            "- ",
            "1. ",
            "…”",
            "“",
            "**",
            "<b>",
            "\n\n",
            "---\n",
            "Say: ",
            "|",
            "&amp;",
            "\u00a0",
            "{0}",
            "\\",
            "Only in: 60\n"
        };
        int start = chance.nextInt(text.length() - 1_500);
        StringBuilder out = new StringBuilder(text.substring(start, start + 200 + chance.nextInt(1_300)));
        for (int hits = 0; hits < 12; hits++)
            out.insert(chance.nextInt(out.length()), signs[chance.nextInt(signs.length)]);
        return out.toString();
    }
}
