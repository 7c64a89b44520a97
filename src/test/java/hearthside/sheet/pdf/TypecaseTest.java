package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearthside.sheet.pdf.EmbeddedFont.Letter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which octet of which font a letter gets. */
class TypecaseTest {
    private final Face face = Faces.ours().text();
    private final Fonts fonts = new Fonts();
    private final Typecase letters = fonts.of(face);

    @Test
    void westernLettersGoByTheirOwnNumbers() {
        assertThat(octet("A")).isEqualTo('A');
        assertThat(octet("é")).isEqualTo(0xE9);
        assertThat(octet("…")).isEqualTo(0x85);
        assertThat(octet("€")).isEqualTo(0x80);
    }

    @Test
    void aLetterIsAskedForTwiceAndStaysTheSame() {
        assertThat(letters.letter(7, "ł")).isSameAs(letters.letter(7, "ł"));
        assertThat(letters.letter(7, "A")).isSameAs(letters.letter(7, "A"));
    }

    @Test
    void oneGlyphMayBeReadInSeveralWaysAndOneTextDrawnInSeveral() {
        Set<Integer> octets = new HashSet<>();
        octets.add(letters.letter(7, "-").octet());
        octets.add(letters.letter(7, "\u00ad").octet());
        octets.add(letters.letter(8, "-").octet());
        octets.add(letters.letter(9, "fi").octet());
        assertThat(octets).hasSize(4).contains((int) '-', 0xAD);
    }

    @Test
    void whatIsNotWesternTakesWhatWesternLettersNeverUse() {
        assertThat(octet("ł")).isEqualTo(14);
        assertThat(octet("ń")).isEqualTo(15);
        assertThat(octet("ÿ")).isEqualTo(0xFF);
    }

    @Test
    void aCharacterThatMeansNothingHoldsItsPlaceToo() {
        assertThat(letters.letter(7, "\0").octet()).isEqualTo(14);
        assertThat(letters.letter(8, "ł").octet()).isEqualTo(15);
    }

    /** Java reads octets that mean nothing as that very sign. */
    @Test
    void theSignForWhatCannotBeReadIsNoWesternLetter() {
        assertThat(letters.letter(7, "\ufffd").octet()).isEqualTo(14);
    }

    @Test
    void manyLettersFillSeveralFontsAndNoOctetMeansTwoThings() {
        Map<String, String> meanings = new HashMap<>();
        Set<EmbeddedFont> used = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String text = Character.toString(0x4E00 + i);
            Letter letter = letters.letter(i % 300, text);
            used.add(letter.font());
            assertThat(meanings.put(letter.font().name + " " + letter.octet(), text))
                    .isNull();
        }
        assertThat(used).hasSize(5); // 241 octets each
    }

    @Test
    void aFontThatIsTypedWithKeepsTheNumbersOfWesternLetters() {
        fonts.typed(face);
        assertThat(octet("ł")).isEqualTo(14);
        assertThat(octet("é")).isEqualTo(0xE9);
        for (int i = 0; i < 100; i++) letters.letter(i, Character.toString(0x4E00 + i));
        assertThat(letters.letter(face.glyph('é'), "é").font().name).isEqualTo("F0");
    }

    @Test
    void aFontWhoseNumbersAreTakenIsNotTypedWith() {
        for (int i = 0; i < 100; i++) letters.letter(i, Character.toString(0x4E00 + i));
        fonts.typed(face);
        assertThat(octet("é")).isEqualTo(0xE9);
        assertThat(letters.letter(face.glyph('é'), "é").font().name).isEqualTo("F1");
    }

    private int octet(String text) {
        return letters.letter(face.glyph(text.codePointAt(0)), text).octet();
    }
}
