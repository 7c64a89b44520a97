package hearthside.room;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.Articles;
import hearthside.workshop.RunSheet;
import hearthside.workshop.Variant;
import hearthside.workshop.Workshop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ImportedRoomTest {
    private static final Instant SEVEN = Instant.parse("2026-11-24T19:00:00Z");

    @TempDir
    Path empty;

    @ParameterizedTest
    @FieldSource("hearthside.Articles#ALL")
    void aRoomWalksEveryStepOfEveryVariant(String file) {
        Workshop workshop = Articles.workshop(file, empty);

        assertThat(workshop.variants()).hasSize(3);
        for (Variant variant : workshop.variants()) {
            Agenda agenda = Agenda.of(workshop, variant);
            assertThat(length(agenda)).isEqualTo(variant.total());
            assertThat(walk(agenda)).isEqualTo(agenda.size() - 1);
            assertThat(agenda.size()).isGreaterThan(8);
        }
    }

    private static Duration length(Agenda agenda) {
        return agenda.runSheet().rows().stream().map(RunSheet.Row::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** How far a facilitator comes who has ticked the checklist and presses Next, once a step. */
    private static int walk(Agenda agenda) {
        RoomState state = RoomState.NEW;
        for (CheckPoint point : CheckPoint.values()) state = state.after(new Command.Tick(point, true), agenda, SEVEN);
        for (int presses = 1; presses < agenda.size(); presses++)
            state = state.after(new Command.Next(state.at()), agenda, SEVEN);
        return state.at();
    }
}
