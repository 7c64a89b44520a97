package hearthside.content;

import java.util.Arrays;
import java.util.List;

/** A key and its value, with the line on which it begins. */
record Entry(String key, String value, int line) {
    /** The parts of a value between upright bars. */
    List<String> parts() {
        return bars(value);
    }

    /** The parts of a value between commas. One comma too many is forgiven; nothing but commas is a part of its own. */
    List<String> items() {
        List<String> items = Arrays.stream(value.split("[,;]"))
                .map(Line::trim)
                .filter(item -> !item.isEmpty())
                .toList();
        return items.isEmpty() ? List.of(value) : items;
    }

    static List<String> bars(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(Line::trim).toList();
    }
}
