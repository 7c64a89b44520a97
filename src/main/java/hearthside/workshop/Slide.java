package hearthside.workshop;

import java.util.List;
import java.util.Optional;

/**
 * One thought on the projector.
 *
 * @param title the thought itself
 * @param text what may stand under it, a paragraph each
 */
public record Slide(String title, List<String> text, Optional<Card> card, Optional<Stones> stones) implements Block {
    public Slide {
        text = List.copyOf(text);
    }

    /** Where this slide stands in a row of cards, counted from 1. */
    public record Card(int number, int of) {
        public Card {
            if (number < 1 || number > of) throw new IllegalArgumentException("A card is one of its row: 1 of 5");
        }
    }

    /**
     * An arch built of labelled stones, for "this is one of many, and they stand on that".
     *
     * @param labels from left to right
     * @param marked the label of the one stone that is set apart, if any
     * @param ground what they stand on
     */
    public record Stones(List<String> labels, Optional<String> marked, String ground) {
        public Stones {
            labels = List.copyOf(labels);
        }
    }
}
