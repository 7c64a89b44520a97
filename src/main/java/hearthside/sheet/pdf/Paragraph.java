package hearthside.sheet.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Text to be set in lines: what it says, in which styles, and which way each of its characters runs. */
record Paragraph(String text, List<Setter.Span> spans, Levels levels) {

    /**
     * A part in one style that runs one way.
     *
     * @param level even if it runs to the right
     */
    record Stretch(String text, Style style, byte level) {
        boolean rightToLeft() {
            return (level & 1) == 1;
        }

        /** Stretches that follow each other in a line, from left to right. */
        static List<Stretch> asSeen(List<Stretch> read) {
            boolean plain = true;
            for (Stretch stretch : read) plain &= stretch.level() == 0;
            if (plain) return read;
            byte[] levels = new byte[read.size()];
            Object[] stretches = read.toArray();
            for (int i = 0; i < levels.length; i++) levels[i] = read.get(i).level();
            Bidi.reorderVisually(levels, 0, stretches, 0, levels.length);
            List<Stretch> seen = new ArrayList<>(stretches.length);
            for (Object stretch : stretches) seen.add((Stretch) stretch);
            return seen;
        }
    }

    Style style() {
        return spans.getFirst().style();
    }

    /** A part of the text, cut where its style or its direction changes. */
    List<Stretch> cut(int from, int to) {
        List<Stretch> parts = new ArrayList<>(1);
        int start = 0;
        for (Setter.Span span : spans) {
            int end = start + span.text().length();
            for (int at = Math.max(from, start); at < Math.min(end, to); ) {
                int next = levels.end(at, Math.min(end, to));
                parts.add(new Stretch(text.substring(at, next), span.style(), levels.at(at)));
                at = next;
            }
            start = end;
        }
        return parts;
    }
}
