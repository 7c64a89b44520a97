package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BreaksTest {
    @ParameterizedTest
    @CsvSource({
        "en, one thing is… wait – no, one |thing |is… |wait |– |no",
        "fr, « oui » ; vous ?, « oui » ; |vous ?",
        "fr, un … deux, un … |deux",
        "bn, সুনি বলব। আমি, সুনি |বলব। |আমি",
        "hi, बात करेंगे। आप, बात |करेंगे। |आप",
        "ko, 안녕하세요. 십 분 동안…, 안녕하세요. |십 |분 |동안…",
        "ko, 휴대전화(전화)없이, 휴대전화|(전화)|없이",
        "zh, 那就是……你, 那|就|是……|你",
        "ja, 話を「さえぎらず」に。, 話|を|「さ|え|ぎ|ら|ず」|に。",
        "th, คุณคือ… สิบนาที, คุณ|คือ… |สิบ|นาที",
        "my, ရပ်နိုင်ပါတယ်။ ဒီမေး, ရပ်နိုင်ပါတယ်။ |ဒီမေး",
        "ur, بات سنی گئی۔ اس, بات |سنی |گئی۔ |اس"
    })
    void aLineEndsWhereReadersExpectIt(String language, String text, String parts) {
        assertThat(String.join("|", parts(text, Locale.forLanguageTag(language))))
                .isEqualTo(parts);
    }

    @Test
    void noTextHasNoEnds() {
        assertThat(Breaks.of("", Locale.ENGLISH)).isEmpty();
    }

    static List<Languages.Language> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noLineBeginsWithWhatClosesTheOneBefore(Languages.Language language) {
        assertThat(language.sentences())
                .flatMap(sentence -> parts(sentence, language.locale()))
                .isNotEmpty()
                .noneMatch(part -> part.matches("[\\p{Pe}\\p{Pf}.,;:!?…।॥။၊።፤،؛؟۔、。，；].*"));
    }

    private static List<String> parts(String text, Locale locale) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end : Breaks.of(text, locale)) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
