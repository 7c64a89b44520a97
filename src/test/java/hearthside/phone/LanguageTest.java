package hearthside.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import hearthside.InFrench;
import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.ballot.Paper;
import hearthside.ballot.Voter;
import hearthside.room.Command;
import hearthside.room.LiveRoom;
import hearthside.room.Rooms;
import hearthside.room.Script;
import hearthside.sheet.pdf.Press;
import hearthside.workshop.Section;
import hearthside.workshop.SheetText;
import hearthside.workshop.SheetText.Kind.Lines;
import hearthside.workshop.SheetText.Part.Field;
import hearthside.workshop.Workshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One room in English whose workshop has French as well, asked by phones in either. */
class LanguageTest {
    private final JsonMapper json = JsonMapper.builder().build();
    private final Rooms rooms = Sample.rooms(new MemoryJournal(), () -> Instant.parse("2026-12-03T12:00:00Z"));
    private final LiveRoom room = rooms.open(withASheet(), Sample::setting);
    private final MockMvc door = MockMvcBuilders.standaloneSetup(
                    new Door(rooms, new hearthside.phone.Lines(json), new TakeHomeDesk(new Press(), new PackTurns())))
            .build();
    private final String address = "/api/rooms/" + room.setting().code().value();

    private String text(String path) throws Exception {
        return door.perform(get(address + path)).andReturn().getResponse().getContentAsString();
    }

    private JsonNode ask(String path) throws Exception {
        return json.readTree(text(path));
    }

    @Test
    void withoutALanguageEverythingIsTheRoomsOwnAndNothingSaysThatThereAreOthers() throws Exception {
        assertThat(text("")).isEqualTo(text("?lang=en")).isEqualTo(text("?lang=de"));
        assertThat(ask("").get("language").asString()).isEqualTo("en");
        assertThat(ask("/workshop").get("title").asString()).isEqualTo("Rebuilding Intimacy");
        assertThat(text("/workshop")).doesNotContain("languages");
    }

    @Test
    void theDocumentNamesTheLanguagesToAPhoneThatAskedForOne() throws Exception {
        var french = ask("/workshop?lang=fr-CA");
        assertThat(french.get("language").asString()).isEqualTo("fr");
        assertThat(french.get("title").asString()).isEqualTo("fr title");
        assertThat(french.get("support").get("title").asString()).isEqualTo("fr Numbers");
        assertThat(french.get("languages").toString())
                .isEqualTo(ask("/workshop?lang=en").get("languages").toString())
                .isEqualTo("[\"en\",\"fr\"]");
    }

    @Test
    void anOpenPollIsTheSamePollInBothLanguages() throws Exception {
        room.tell(new Command.OpenPoll("barrier"));
        var english = ask("").get("step");
        var french = ask("?lang=fr").get("step");
        for (var same : List.of("kind", "id", "type", "epoch", "key", "open"))
            assertThat(french.get(same)).as(same).isEqualTo(english.get(same));
        assertThat(french.get("options").size())
                .isEqualTo(english.get("options").size());
        assertThat(french.get("options").get(4).asString()).isEqualTo("fr Silence and avoidance");
        assertThat(french.get("question").asString()).isEqualTo("fr Which barrier feels most familiar?");
        assertThat(french.get("pass").asString()).isEqualTo("fr I’d rather not say");
    }

    @Test
    void aPictureOfBothLanguagesBallotsIsShownInEither() throws Exception {
        room.tell(new Command.OpenPoll("barrier"));
        IntStream.range(0, 11).forEach(number -> vote(number, number % 3));
        room.tell(new Command.ClosePoll("barrier"));
        room.tell(new Command.Reveal("barrier"));
        var french = ask("?lang=fr").get("step");
        assertThat(french.get("question").asString()).startsWith("fr ");
        assertThat(french.get("picture").get("names").toString()).isEqualTo("[\"fr Shame\",\"fr Mismatched desire\"]");
        assertThat(french.get("picture").get("lead").asString()).isEqualTo("Plusieurs d’entre nous ont nommé");
        assertThat(ask("").get("step").get("picture").get("names").toString())
                .isEqualTo("[\"Shame\",\"Mismatched desire\"]");
    }

    @Test
    void aShareThatIsTooSmallToRoundHasWordsInEither() throws Exception {
        room.tell(new Command.OpenPoll("barrier"));
        room.count("barrier", new Paper(150, 0, new Paper.Slips.Ticked(150, List.of(3, 97, 47, 3, 0, 0))));
        room.tell(new Command.ClosePoll("barrier"));
        room.tell(new Command.Reveal("barrier"));
        assertThat(shares("")).startsWith("few", "65%");
        assertThat(shares("?lang=fr")).startsWith("peu", "65\u00a0%");
    }

    private List<String> shares(String lang) throws Exception {
        return ask(lang).at("/step/picture/bars").findValuesAsString("share");
    }

    private void vote(int number, int option) {
        var voter = new Voter(number);
        room.seat(voter.seat());
        room.cast("barrier", voter.ballot(room.sealing("barrier").orElseThrow(), option));
    }

    @Test
    void wordsWrittenUnderASentenceInOneLanguageArePrintedUnderTheSameInTheOther() throws Exception {
        var wish = """
                {"sheets": ["own"], "answers": [{"sentence": "One thing that helps me feel close to you is…", "text": "a slow walk"}]}""";
        assertThat(pack("?lang=fr", wish))
                .containsSubsequence("fr One thing that helps me", "a slow walk", "fr What I heard");
        assertThat(pack("", wish))
                .containsSubsequence("One thing that helps me", "a slow walk", "What I heard")
                .doesNotContain("fr ");
    }

    private static Script withASheet() {
        var plain = InFrench.script();
        return new Script(
                withASheet(plain.workshop(), UnaryOperator.identity()),
                plain.support(),
                List.of(new Script.Translation(withASheet(InFrench.WORKSHOP, InFrench::fr), InFrench.SUPPORT)),
                plain.source());
    }

    private static Workshop withASheet(Workshop one, UnaryOperator<String> said) {
        var sheet = new SheetText(
                "own",
                said.apply("My own"),
                said.apply("Only mine."),
                true,
                List.of(
                        new Field(said.apply("One thing that helps me feel close to you is…"), new Lines(3)),
                        new Field(said.apply("What I heard"), new Lines(2))));
        var sections = new ArrayList<>(one.sections());
        sections.add(new Section("papers", "", Map.of(), true, false, List.of(new Section.Placed(sheet, Set.of()))));
        return new Workshop(
                one.name(), one.language(), one.title(), one.credit(), one.variants(), one.agreements(), sections);
    }

    private String pack(String lang, String wish) throws Exception {
        var pdf = door.perform(post(address + "/packs" + lang)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(wish))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
