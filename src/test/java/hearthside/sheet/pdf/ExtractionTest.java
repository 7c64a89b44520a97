package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.Element;
import hearthside.sheet.Labels;
import hearthside.sheet.Pack;
import hearthside.sheet.Sheet;
import hearthside.sheet.Sheet.Audience;
import hearthside.sheet.pdf.Languages.Language;
import hearthside.workshop.Paper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text that is copied, searched or heard comes out of the file as it went in (worksheets.md: 95 of 100, 90 in Arabic and Hebrew). */
class ExtractionTest {
    /** Arabic and Hebrew as they are written, without the vowel points that the shaping samples have. */
    private static final List<Language> FROM_THE_RIGHT = List.of(
            new Language(
                    Locale.forLanguageTag("ar"),
                    List.of(
                            "ما أتمناه لنا هو أن نضحك معًا من جديد.",
                            "الدليل الذي أعرفه جيدًا: التعب والصمت.",
                            "عشر دقائق هادئة بعد العشاء.",
                            "هذه الصفحة لك وحدك.",
                            "متى يظهر ذلك بيننا؟",
                            "أين نضع الهواتف؟ في المطبخ.",
                            "شيء واحد أريد أن أشكرك عليه")),
            new Language(
                    Locale.forLanguageTag("he"),
                    List.of(
                            "מה שאני מקווה בשבילנו: שנצחק שוב ביחד.",
                            "עשר דקות שקטות אחרי ארוחת הערב.",
                            "הדף הזה שלך בלבד.",
                            "איפה הטלפונים? במטבח, עד 21:30.",
                            "מתי זה קורה בינינו?",
                            "דבר אחד שאני רוצה להודות לך עליו",
                            "השבוע: יום שני, יום רביעי ויום שישי")));

    private final Press press = new Press();

    @Test
    void textFromTheLeftComesBackWhole() throws Exception {
        List<String> lost = new ArrayList<>();
        int samples = 0;
        for (Language language : Languages.all()) {
            if (Edge.startsRight(language.locale())) continue;
            samples += language.sentences().size();
            lost.addAll(lost(language));
        }
        assertThat(samples).isGreaterThan(170);
        assertThat(lost).hasSizeLessThanOrEqualTo(samples / 20);
    }

    @Test
    void textFromTheRightComesBackWhole() throws Exception {
        List<String> lost = new ArrayList<>();
        int samples = 0;
        List<Language> languages = Stream.concat(
                        Languages.all().stream().filter(language -> Edge.startsRight(language.locale())),
                        FROM_THE_RIGHT.stream())
                .toList();
        for (Language language : languages) {
            samples += language.sentences().size();
            lost.addAll(lost(language));
        }
        assertThat(samples).isGreaterThan(30);
        assertThat(lost).hasSizeLessThanOrEqualTo(samples / 10);
    }

    private List<String> lost(Language language) throws IOException {
        String read = plain(Reader.text(press.pdf(sheet(language))));
        return language.sentences().stream()
                .filter(sentence -> !read.contains(plain(sentence)))
                .toList();
    }

    private static Pack sheet(Language language) {
        List<Element> elements = new ArrayList<>();
        for (String sentence : language.sentences()) elements.add(Element.Paragraph.plain(sentence));
        Sheet sheet = new Sheet("sample", "Sample", "", Audience.COUPLE, "", elements);
        Labels labels = Labels.in(language.locale().toLanguageTag());
        return new Pack("sample", "Sample", "", labels, Paper.A4, false, false, List.of(sheet));
    }

    /** Line ends and the joiners that nobody sees do not count; everything else does. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0\\u200c\\u200d]+", "");
    }
}
