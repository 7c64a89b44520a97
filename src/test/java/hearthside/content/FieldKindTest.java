package hearthside.content;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.workshop.SheetText.Kind;
import hearthside.workshop.SheetText.Part.Field;
import hearthside.workshop.SheetText.PlanPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldKindTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("5 lines", new Kind.Lines(5)),
                Arguments.of("1 line", new Kind.Lines(1)),
                Arguments.of("tick list: a walk | tea", new Kind.TickList(List.of("a walk", "tea"))),
                Arguments.of("choices: hugs | hands", new Kind.Choices(List.of("hugs", "hands"))),
                Arguments.of("week table", new Kind.WeekTable()),
                Arguments.of("Four-week calendar", new Kind.FourWeeks()),
                Arguments.of("date", new Kind.Date()),
                Arguments.of("signature line", new Kind.Signature()),
                Arguments.of("plan: practice", new Kind.FromPlan(PlanPart.PRACTICE)),
                Arguments.of("plan: days", new Kind.FromPlan(PlanPart.DAYS)),
                Arguments.of("plan: time", new Kind.FromPlan(PlanPart.TIME)),
                Arguments.of("plan: check-in date", new Kind.FromPlan(PlanPart.CHECK_IN)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasItsWords(String words, Kind kind) {
        assertThat(FieldKind.field("What I heard, " + words)).contains(new Field("What I heard", kind));
    }

    @Test
    void theKindStandsBehindTheLastCommaThatMakesOne() {
        assertThat(FieldKind.field("This, that, 5 lines, 4 lines"))
                .contains(new Field("This, that, 5 lines", new Kind.Lines(4)));
        assertThat(FieldKind.field("Which, if any, tick list: tea, or milk | music"))
                .contains(new Field("Which, if any", new Kind.TickList(List.of("tea, or milk", "music"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5 lines", ", 5 lines", "Label", "Label, 0 lines", "Label, 99 lines", "Label, tick list:"})
    void withoutALabelOrAKindThereIsNoField(String text) {
        assertThat(FieldKind.field(text)).isEmpty();
    }
}
