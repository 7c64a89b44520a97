package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Articles;
import hearthside.workshop.Exercise;
import hearthside.workshop.Poll;
import hearthside.workshop.Prose.Passage;
import hearthside.workshop.Reading;
import hearthside.workshop.Reflection;
import hearthside.workshop.Section;
import hearthside.workshop.SheetText;
import hearthside.workshop.Slide;
import hearthside.workshop.Workshop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArticleTest {
    @TempDir
    Path empty;

    @ParameterizedTest
    @FieldSource("hearthside.Articles#ALL")
    void theCheckMentionsTheDraftsAndNothingElse(String file) {
        Library library = Articles.imported(Articles.article(Articles.bytes(file)), Article.USUAL_MINUTES, empty);

        assertThat(library.findings())
                .singleElement()
                .matches(finding -> finding.severity() == Severity.WARNING)
                .matches(finding -> finding.file().endsWith("/poll-drafts.md"));
        assertThat(library.editions()).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("hearthside.Articles#ALL")
    void everyWordIsReadInOrder(String file) {
        assertThat(unread(Articles.workshop(file, empty), Articles.text(file))).isEmpty();
    }

    /** Nothing, if the title, the titles of sections and the readings are the article, word for word. */
    private static List<String> unread(Workshop workshop, String article) {
        List<String> left = new ArrayList<>(words(article));
        String first = workshop.title() + " ";
        for (Section section : workshop.sections()) {
            if (section.reading().isEmpty()) continue;
            String reading = text(section.reading().get());
            take(left, List.of(first + section.title(), first, section.title(), ""), reading);
            first = "";
        }
        return left;
    }

    /** A title may be made up, where the article has none; a reading never is. */
    private static void take(List<String> left, List<String> titles, String reading) {
        List<String> read = titles.stream()
                .map(title -> words(title + " " + reading))
                .filter(words -> starts(left, words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the article here: " + titles));
        left.subList(0, read.size()).clear();
    }

    private static boolean starts(List<String> words, List<String> with) {
        return words.size() >= with.size() && words.subList(0, with.size()).equals(with);
    }

    private static String text(Reading reading) {
        List<String> texts = new ArrayList<>();
        for (Passage passage : reading.prose().passages())
            texts.addAll(SlideReader.texts(passage).toList());
        return String.join(" ", texts);
    }

    /** Addresses, tags and the numbers of lists are signs and no words. */
    private static List<String> words(String text) {
        String plain =
                text.replaceAll("\\]\\([^)]*\\)", "]").replaceAll("</?b>", "").replaceAll("(?m)^\\s*\\d+[.)]\\s", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void headingsBecomeSectionsAndTheFirstOneTheTitle() {
        Workshop tea = Articles.workshop(Articles.TEA, empty);

        assertThat(tea.title()).isEqualTo("Tea at Four: small rituals for busy pairs");
        assertThat(tea.sections())
                .extracting(Section::title)
                .containsExactly(
                        "Welcome",
                        "Opening",
                        "What rituals do",
                        "Starting one",
                        "When it fails",
                        "Where to find support",
                        "Closing");
        assertThat(tea.sections().get(2).reading().orElseThrow().prose().passages())
                .contains(new Passage.Heading("A word about time"));
    }

    @Test
    void capitalsAndUnderlinesAreHeadings() {
        assertThat(titles(Articles.STAIRWELL))
                .containsExactly("Opening", "WHERE IT STARTS", "WHAT EACH SIDE SEES", "HOW IT STOPS", "AFTERWARDS");
        assertThat(titles(Articles.JARDIN))
                .containsExactly("Pour commencer", "Ce que le jardin apprend", "Ce qui se partage", "L’hiver");
    }

    private static List<String> titles(String file) {
        Manuscript manuscript =
                ManuscriptReader.read(Text.decode(Articles.bytes(file)).lines());
        DraftWords words = new DraftWords(Articles.article(Articles.bytes(file)).language());
        return new Parts(words, new FreshIds(), new FreshIds())
                .of(manuscript.chapters()).stream().map(Part::title).toList();
    }

    @Test
    void anArticleWithoutHeadingsIsCutAtTheEndsOfParagraphs() {
        Manuscript umbrella = ManuscriptReader.read(
                Text.decode(Articles.bytes(Articles.UMBRELLA)).lines());

        assertThat(umbrella.title()).isEqualTo("Nobody buys an umbrella for two.");
        assertThat(umbrella.chapters())
                .extracting(chapter -> chapter.passages().size())
                .containsExactly(3, 2);
    }

    @Test
    void quotedSentencesBecomeAnExerciseAndFindTheirPlaceOnTheSheet() {
        Workshop jardin = Articles.workshop(Articles.JARDIN, empty);

        assertThat(jardin.language()).isEqualTo("fr");
        assertThat(jardin.all(Exercise.class)).singleElement().satisfies(exercise -> {
            assertThat(exercise.forCouples()).isTrue();
            assertThat(exercise.sentences())
                    .containsExactly(
                            "Ce que j’aime voir pousser entre nous, c’est…", "Ce que j’arrache trop vite, c’est…");
            assertThat(exercise.turns()).hasSize(6);
        });
        assertThat(labels(jardin))
                .containsAll(jardin.all(Exercise.class).getFirst().sentences());
    }

    @Test
    void everyReflectionHasItsFieldOnTheSheetOfEachPartner() {
        for (String file : List.of(Articles.TEA, Articles.STAIRWELL)) {
            Workshop workshop = Articles.workshop(file, empty.resolve(file + ".folder"));

            assertThat(workshop.all(Reflection.class)).isNotEmpty();
            assertThat(labels(workshop))
                    .containsAll(workshop.all(Reflection.class).stream()
                            .map(Reflection::prompt)
                            .toList());
        }
    }

    private static List<String> labels(Workshop workshop) {
        SheetText mine = workshop.all(SheetText.class).getFirst();
        assertThat(mine.perPartner()).isTrue();
        return mine.parts().stream()
                .flatMap(part -> part instanceof SheetText.Part.Field field ? List.of(field.label()).stream() : null)
                .toList();
    }

    @Test
    void noPollIsAskedUntilSomebodyMovesIt() {
        Library library = Articles.imported(Articles.article(Articles.bytes(Articles.TEA)), List.of(60), empty);

        assertThat(library.editions().getFirst().workshop().all(Poll.class)).isEmpty();
        assertThat(library.editions().getFirst().source().paths()).noneMatch(path -> path.contains("poll-drafts"));
    }

    @Test
    void draftsThatAreNamedAsASectionStopTheWorkshop() {
        var files = Articles.article(Articles.bytes(Articles.TEA)).folder(List.of(60));
        files.merge("workshop.txt", "Section: poll-drafts\n", String::concat);
        new NewFolder(empty).write("slip", files);

        assertThat(Library.read(empty, Articles.TODAY).editions()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("hearthside.Articles#ALL")
    void aDraftThatIsMovedIntoItsSectionIsAPoll(String file) {
        Article article = Articles.article(Articles.bytes(file));
        String language = article.language();
        var files = article.folder(List.of(60));
        String drafts = files.get(language + "/poll-drafts.md");
        String closing = files.keySet().stream()
                .filter(path -> path.endsWith("-closing.md"))
                .findFirst()
                .orElseThrow();
        files.put(
                closing,
                files.get(closing)
                        + drafts.substring(drafts.indexOf("\n# Poll")).replaceAll("(?m)^## .*", ""));
        new NewFolder(empty).write("moved", files);

        Library library = Library.read(empty, Articles.TODAY);
        assertThat(library.workshop("moved", language).orElseThrow().workshop().all(Poll.class))
                .isNotEmpty();
    }

    @Test
    void noSlideHasMoreWordsThanTheBackRowReads() {
        Workshop objects = Articles.workshop(Articles.OBJECTS, empty);

        assertThat(objects.all(Slide.class))
                .hasSizeGreaterThan(20)
                .allSatisfy(slide -> assertThat(
                                SlideReader.words(slide.title()) + SlideReader.words(String.join(" ", slide.text())))
                        .isLessThanOrEqualTo(SlideReader.MOST_WORDS));
    }

    @Test
    void aLengthOfOnesOwnAddsUpToo() {
        for (int minutes : List.of(Article.SHORTEST, 45, 75, Article.LONGEST)) {
            Library library = Articles.imported(
                    Articles.article(Articles.bytes(Articles.OBJECTS)), List.of(minutes), empty.resolve("m" + minutes));

            assertThat(library.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        }
    }

    @Test
    void nothingIsAskedAboutViolence() {
        String text =
                "On fear\n\nSome homes are not safe. Has your partner ever hit you or your children? Does your partner threaten you?"
                        + " Finish: “I am afraid of my partner when…”. Then rest.\n\n- the threats\n- the hitting\n- the silence\n";
        Workshop workshop = Articles.imported(
                        Articles.article(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), List.of(60), empty)
                .editions()
                .getFirst()
                .workshop();

        assertThat(labels(workshop))
                .noneMatch(label -> label.toLowerCase(Locale.ROOT).matches(".*(hit|threat|afraid).*"));
        assertThat(unread(workshop, text)).isEmpty();
    }

    @Test
    void theLanguageIsGuessedAndMayBeSaid() {
        Article jardin = Articles.article(Articles.bytes(Articles.JARDIN));

        assertThat(jardin.language()).isEqualTo("fr");
        assertThat(jardin.in("en").folder(List.of(60))).containsKey("en/00-welcome.md");
        assertThat(Articles.article(Articles.bytes(Articles.UMBRELLA)).language())
                .isEqualTo("en");
    }
}
