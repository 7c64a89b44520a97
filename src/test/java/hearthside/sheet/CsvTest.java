package hearthside.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static String row(String... cells) {
        Csv csv = new Csv();
        csv.row(List.of(cells));
        return csv.text();
    }

    @Test
    void aFileBeginsWithItsMarkAndRowsEndAsTheStandardSays() {
        assertThat(row("Welcome", "10")).isEqualTo("\ufeffWelcome,10\r\n");
    }

    @Test
    void commasAndQuotationMarksStayInsideTheirCell() {
        assertThat(row("1, not at all", "she said \"no\"")).endsWith("\"1, not at all\",\"she said \"\"no\"\"\"\r\n");
    }

    @Test
    void whatASpreadsheetWouldCalculateIsText() {
        assertThat(row("=1+1", "-2", "@sum")).endsWith("'=1+1,'-2,'@sum\r\n");
    }
}
