package hearthside.sheet.pdf;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in where the typefaces of the house lack a character: the Noto family of its script, read when first needed. */
enum Noto {
    SANS("NotoSans", UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
    ARABIC("NotoNaskhArabic", UnicodeScript.ARABIC),
    ARMENIAN("NotoSansArmenian", UnicodeScript.ARMENIAN),
    BENGALI("NotoSansBengali", UnicodeScript.BENGALI),
    DEVANAGARI("NotoSansDevanagari", UnicodeScript.DEVANAGARI),
    ETHIOPIC("NotoSansEthiopic", UnicodeScript.ETHIOPIC),
    GEORGIAN("NotoSansGeorgian", UnicodeScript.GEORGIAN),
    GUJARATI("NotoSansGujarati", UnicodeScript.GUJARATI),
    GURMUKHI("NotoSansGurmukhi", UnicodeScript.GURMUKHI),
    HEBREW("NotoSansHebrew", UnicodeScript.HEBREW),
    KANNADA("NotoSansKannada", UnicodeScript.KANNADA),
    KHMER("NotoSansKhmer", UnicodeScript.KHMER),
    LAO("NotoSansLao", UnicodeScript.LAO),
    MALAYALAM("NotoSansMalayalam", UnicodeScript.MALAYALAM),
    MYANMAR("NotoSansMyanmar", UnicodeScript.MYANMAR),
    ORIYA("NotoSansOriya", UnicodeScript.ORIYA),
    SINHALA("NotoSansSinhala", UnicodeScript.SINHALA),
    TAMIL("NotoSansTamil", UnicodeScript.TAMIL),
    TELUGU("NotoSansTelugu", UnicodeScript.TELUGU),
    THAI("NotoSansThai", UnicodeScript.THAI),
    SIMPLIFIED("NotoSansSC", UnicodeScript.HAN),
    TRADITIONAL("NotoSansTC", UnicodeScript.BOPOMOFO),
    JAPANESE("NotoSansJP", UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
    KOREAN("NotoSansKR", UnicodeScript.HANGUL),
    SYMBOLS("NotoSansSymbols"),
    MORE_SYMBOLS("NotoSansSymbols2"),
    MATHEMATICS("NotoSansMath"),
    EMOJI("NotoEmoji");

    private static final Set<Noto> ONE_WEIGHT = Set.of(MORE_SYMBOLS, MATHEMATICS);
    private static final List<Noto> SIGNS = List.of(SANS, SYMBOLS, MORE_SYMBOLS, MATHEMATICS, EMOJI);

    private static final List<UnicodeBlock> EAST_ASIAN = List.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS);
    private static final Map<String, UnicodeScript> BY_BLOCK = byBlock();

    private final String family;
    private final Set<UnicodeScript> scripts;

    Noto(String family, UnicodeScript... scripts) {
        this.family = family;
        this.scripts = Set.of(scripts);
    }

    Face face(boolean heavy) {
        return Face.of(family + (heavy && !ONE_WEIGHT.contains(this) ? "-SemiBold" : "-Regular"));
    }

    /** The same Han character is drawn in four ways; the language of the sheet says which its readers learnt. */
    static Noto han(Locale language) {
        return switch (language.getLanguage()) {
            case "ja" -> JAPANESE;
            case "ko" -> KOREAN;
            case "zh", "yue" -> traditional(language) ? TRADITIONAL : SIMPLIFIED;
            default -> SIMPLIFIED;
        };
    }

    private static boolean traditional(Locale chinese) {
        if (!chinese.getScript().isEmpty()) return chinese.getScript().equals("Hant");
        return chinese.getLanguage().equals("yue") || Set.of("TW", "HK", "MO").contains(chinese.getCountry());
    }

    /** The families that may have a character, likeliest first. */
    static Stream<Noto> knowing(int character, Noto han) {
        UnicodeScript script = script(character);
        if (script == UnicodeScript.HAN) return Stream.of(han, SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN);
        if (Character.isEmojiPresentation(character)) return Stream.of(EMOJI);
        return switch (script) {
            case COMMON, INHERITED -> SIGNS.stream();
            default -> Stream.of(values()).filter(family -> family.scripts.contains(script));
        };
    }

    /** Of a sign that several scripts share, the one whose block it stands in: a lone one has to come from somewhere. */
    static UnicodeScript script(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        UnicodeBlock block = UnicodeBlock.of(character);
        if (block == null || script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) return script;
        return BY_BLOCK.getOrDefault(block.toString(), script);
    }

    private static Map<String, UnicodeScript> byBlock() {
        Map<String, UnicodeScript> scripts = new HashMap<>();
        for (Noto family : values()) family.scripts.forEach(script -> scripts.put(script.name(), script));
        for (UnicodeBlock block : EAST_ASIAN) scripts.put(block.toString(), UnicodeScript.HAN);
        return scripts;
    }
}
