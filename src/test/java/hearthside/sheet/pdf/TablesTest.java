package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import hearthside.sheet.Element;
import hearthside.sheet.Labels;
import hearthside.sheet.Pack;
import hearthside.sheet.Sheet;
import hearthside.workshop.Paper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class TablesTest {
    /** As "Pas maintenant" in large print. */
    @Test
    void aHeadOfTwoLinesGrowsUpwardsAndLeavesTheFirstRowAlone() throws Exception {
        Map<String, Float> baselines =
                baselines(new Element.Choices("", List.of("Embrace"), List.of("Yes", "No", "Perhaps tomorrow")));
        float leading = Styles.of(Format.of(Paper.A4, true), Labels.in("en").locale())
                .body()
                .leading();
        assertThat(baselines).containsKeys("Yes", "Perhaps", "tomorrow", "Embrace");
        assertThat(baselines.get("tomorrow")).isCloseTo(baselines.get("Yes"), offset(0.1f));
        assertThat(baselines.get("Perhaps")).isCloseTo(baselines.get("Yes") - leading, offset(0.1f));
        assertThat(baselines.get("Embrace")).isGreaterThan(baselines.get("Yes") + leading);
    }

    /** Where each word stands, from the top of its page. */
    private static Map<String, Float> baselines(Element element) throws Exception {
        Sheet sheet = new Sheet("menu", "Menu", "", Sheet.Audience.COUPLE, "", List.of(element));
        byte[] pdf = new Press().pdf(new Pack("", "Menu", "", Labels.in("en"), Paper.A4, true, false, List.of(sheet)));
        Map<String, Float> baselines = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> positions) {
                    int at = 0;
                    for (String word : words.split(" ")) {
                        baselines.put(word, positions.get(at).getYDirAdj());
                        at += word.length() + 1;
                    }
                }
            }.getText(document);
        }
        return baselines;
    }
}
