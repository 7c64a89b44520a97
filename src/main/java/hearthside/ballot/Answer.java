package hearthside.ballot;

import hearthside.workshop.Poll;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What counts as an answer to a poll. To a poll with options: a byte a choice, the option's place from 0, in the order
 * chosen. To a poll for words: the text in UTF-8. Passing is the one byte that follows the last option, so 0 where there
 * are none.
 */
record Answer(Poll poll) {
    static Answer to(Poll poll) {
        return new Answer(poll);
    }

    boolean takes(byte[] answer) {
        return passes(answer)
                || (poll.forWords()
                        ? !text(answer).isEmpty()
                        : answer.length >= 1 && answer.length <= most() && distinctOptions(answer));
    }

    boolean passes(byte[] answer) {
        return answer.length == 1 && Byte.toUnsignedInt(answer[0]) == options();
    }

    private int options() {
        return poll.options().size();
    }

    private int most() {
        return switch (poll.type()) {
            case Poll.Type.PickOne _, Poll.Type.Scale _ -> 1;
            case Poll.Type.PickSeveral several -> several.max();
            case Poll.Type.Rank _ -> options();
            case Poll.Type.Words _ -> 0;
        };
    }

    private boolean distinctOptions(byte[] choices) {
        var seen = new boolean[options()];
        for (var choice : choices) {
            var option = Byte.toUnsignedInt(choice);
            if (option >= seen.length || seen[option]) return false;
            seen[option] = true;
        }
        return true;
    }

    /** The text of an answer as it may be read by people; empty if it is none. */
    static String text(byte[] answer) {
        try {
            var text = clean(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(answer))
                    .toString());
            return text.codePointCount(0, text.length()) <= Poll.Type.Words.LONGEST ? text : "";
        } catch (CharacterCodingException noText) {
            return "";
        }
    }

    /** One line, with nothing in it that cannot be seen: no control, no change of direction, no private characters. */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\u200c\\u200d]]]", " ")
                .replaceAll("[\\s\\u00a0\\u200c\\u200d]+$|^[\\s\\u00a0\\u200c\\u200d]+", "")
                .replaceAll("\\s+", " ");
    }
}
