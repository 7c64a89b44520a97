package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.pdf.Pager.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {
    private static final float ROOM = 100;
    private final Pager pager = new Pager(ROOM, 3);

    @Test
    void aHeadingGoesWithWhatFollowsIt() {
        List<List<Placed>> pages = pager.pages(List.of(block(80), block(10).keepingNext(), block(20)));
        assertThat(pages).extracting(List::size).containsExactly(1, 2);
    }

    @Test
    void whatNoPageCanHoldTogetherIsSplitBetweenItsBlocks() {
        List<Block> tall = Block.together(List.of(block(60), block(60), block(60)));
        assertThat(pager.pages(tall)).extracting(List::size).containsExactly(1, 1, 1);
    }

    @Test
    void theSpaceAboveIsDroppedOnTopOfAPage() {
        List<List<Placed>> pages = pager.pages(List.of(block(90), block(30).below(20)));
        assertThat(pages.get(1).getFirst().top()).isZero();
    }

    /** Half of a step of the grid more or less is a matter of rounding: every point of a list falls alike. */
    @ParameterizedTest
    @ValueSource(floats = {6, 7.5f, 9, 10.5f})
    void equalDistancesStayEqualOnTheGrid(float leading) {
        Pager page = new Pager(Format.mm(260), Format.GRID);
        List<Block> points = new ArrayList<>(List.of(Block.of(0, Format.mm(61.3f), (_, _) -> {})));
        for (int i = 0; i < 12; i++)
            points.add(
                    Block.of(Format.mm(1.5f), Format.mm(leading), (_, _) -> {}).standing(Format.mm(leading) * 0.7f));
        List<Placed> placed = page.pages(points).getFirst();
        List<Long> steps = new ArrayList<>();
        for (int i = 2; i < placed.size(); i++)
            steps.add(Math.round((placed.get(i).top() - placed.get(i - 1).top()) / (double) Format.GRID));
        assertThat(steps).hasSize(11).containsOnly(steps.getFirst());
    }

    @RepeatedTest(40)
    void everyBlockStandsOnceInOrderInsideItsPageAndOverNothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Block block = block(1 + random.nextInt(60)).below(random.nextInt(15));
            blocks.add(random.nextInt(3) == 0 ? block.keepingNext() : block);
        }
        List<List<Placed>> pages = pager.pages(blocks);
        assertThat(pages.stream().flatMap(List::stream).map(Placed::block)).containsExactlyElementsOf(blocks);
        for (List<Placed> page : pages) {
            float used = 0;
            for (Placed placed : page) {
                assertThat(placed.top()).isGreaterThanOrEqualTo(used - 0.01f);
                used = placed.top() + placed.block().height();
                assertThat(used).isLessThanOrEqualTo(ROOM + 0.01f);
            }
        }
    }

    private static Block block(float height) {
        return Block.of(0, height, (_, _) -> {});
    }
}
