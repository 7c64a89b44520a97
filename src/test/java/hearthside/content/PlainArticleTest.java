package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.workshop.Prose.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainArticleTest {
    private static final String TEXT = "This is a paragraph that goes on for a while, as paragraphs do.\n\n";

    private static List<String> headings(String text) {
        return flow(text).stream().filter(Flow::heads).map(Flow::words).toList();
    }

    private static List<Flow> flow(String text) {
        return PlainArticle.flow(
                Text.decode(text.getBytes(StandardCharsets.UTF_8)).lines());
    }

    @Test
    void shortLinesBetweenEmptyOnesAreHeadings() {
        assertThat(headings("A title\n\n" + TEXT + "What now?\n\n" + TEXT + "Part two\n\nThe garden\n\n" + TEXT))
                .containsExactly("A title", "What now?", "Part two", "The garden");
    }

    @Test
    void aSentenceAGreetingAndANameAreNone() {
        assertThat(headings(TEXT + "It was late.\n\n" + TEXT + "With love,\n\nJo and Sam"))
                .isEmpty();
    }

    @Test
    void aRuleUnderAParagraphIsAnOrnament() {
        assertThat(headings(TEXT
                        + "This paragraph has rather many words for a heading, in fact it has nineteen or twenty of them.\n---\n\n"
                        + TEXT))
                .isEmpty();
    }

    @Test
    void aPoemIsNone() {
        assertThat(headings(TEXT + "The rain\n\nThe roof\n\nThe two of us\n\n" + TEXT))
                .isEmpty();
    }

    @Test
    void numbersMakeHeadingsWhereTextFollows() {
        assertThat(headings(
                        "A title\n\n" + TEXT + "1. Begin\n\n" + TEXT + "2. Go on\n\n" + TEXT + "II. End\n\n" + TEXT))
                .containsExactly("A title", "1. Begin", "2. Go on", "II. End");
    }

    @Test
    void numbersInARowAreAList() {
        assertThat(flow(TEXT + "1. Sit down\n2. Breathe\n3. Begin\n\n" + TEXT)
                        .get(1)
                        .passage())
                .isInstanceOfSatisfying(Passage.Items.class, items -> {
                    assertThat(items.numbered()).isTrue();
                    assertThat(items.items()).hasSize(3);
                });
    }

    @Test
    void aNumberOnItsOwnStaysAWord() {
        assertThat(flow(TEXT + "2. Sit down when everybody else has sat down.\n\n" + TEXT)
                        .get(1)
                        .words())
                .isEqualTo("2. Sit down when everybody else has sat down.");
    }

    @Test
    void whereLinesAreNotBrokenEachIsAParagraph() {
        String longLine = "Words and words and words. ".repeat(10).strip();
        assertThat(flow(longLine + "\n" + longLine + "\nA heading\n" + longLine))
                .hasSize(4);
        assertThat(headings(longLine + "\n" + longLine + "\nA heading\n" + longLine))
                .containsExactly("A heading");
    }

    @Test
    void signsOfMarkdownAreOrdinarySigns() {
        assertThat(flow("2 * 3 and *this* and _that_.\n\n" + TEXT).getFirst().words())
                .isEqualTo("2 * 3 and *this* and _that_.");
    }
}
