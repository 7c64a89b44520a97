package hearthside.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What somebody thinks about a question. Real rooms lean: some answers are many people's, others few's. So do these, each
 * question its own way, and evenly enough that a picture can be shown of six couples.
 *
 * @param sayings what people write where words are asked for
 */
record Opinion(Dice dice, List<String> sayings) {
    /** How many hold the most common opinion, the next one, and so on; all further ones as few as the last. */
    private static final int[] LEANING = {6, 4, 2, 1};

    byte[] pass(Glance.Question question) {
        return bytes(List.of(question.options()));
    }

    /** @param mind which time somebody makes up their mind, from 0 */
    byte[] answer(Glance.Question question, int mind) {
        var about = mind + question.poll();
        return switch (question.kind()) {
            case ONE -> bytes(List.of(likely(question, about)));
            case SCALE -> bytes(List.of(onScale(question.options(), about)));
            case SEVERAL -> bytes(several(question, about));
            case RANK -> bytes(ranked(question, about));
            case WORDS -> saying(about).getBytes(StandardCharsets.UTF_8);
        };
    }

    private int likely(Glance.Question question, String about) {
        var order = favourites(question);
        return order.get(fallen(dice.spread(about), order.size()));
    }

    /** The options as this room likes them. */
    private List<Integer> favourites(Glance.Question question) {
        var order =
                new ArrayList<>(IntStream.range(0, question.options()).boxed().toList());
        Collections.shuffle(order, Random.from(dice.ofTheRoom().random(question.poll() + ", liked")));
        return order;
    }

    private static int fallen(double share, int places) {
        var all = IntStream.range(0, places).map(Opinion::leaning).sum();
        var left = share * all;
        for (var place = 0; place < places; place++) {
            left -= leaning(place);
            if (left < 0) return place;
        }
        return places - 1;
    }

    private static int leaning(int place) {
        return LEANING[Math.min(place, LEANING.length - 1)];
    }

    /** Rather high than low: who comes to such an evening is willing. */
    private int onScale(int steps, String about) {
        return (int) (steps * Math.sqrt(dice.spread(about)));
    }

    private List<Integer> several(Glance.Question question, String about) {
        var number = 1 + dice.random(about).nextInt(question.max());
        return ranked(question, about).subList(0, number);
    }

    /** One's own first choice, then what the room likes, a little mixed up. */
    private List<Integer> ranked(Glance.Question question, String about) {
        var first = likely(question, about);
        var rest = new ArrayList<>(favourites(question));
        rest.remove(Integer.valueOf(first));
        if (dice.chance(about + ", otherwise", 0.5)) Collections.shuffle(rest, Random.from(dice.random(about)));
        rest.addFirst(first);
        return rest;
    }

    private String saying(String about) {
        return sayings.get((int) (dice.spread(about) * sayings.size()));
    }

    private static byte[] bytes(List<Integer> choices) {
        var bytes = new byte[choices.size()];
        for (var place = 0; place < bytes.length; place++)
            bytes[place] = choices.get(place).byteValue();
        return bytes;
    }
}
