package hearthside.rehearsal;

/** Something that may make somebody do something, and is met once. */
sealed interface Occasion {
    record Arriving() implements Occasion {}

    record Pairing() implements Occasion {}

    record Asked(String poll, String epoch) implements Occasion {}

    record InSection(String section) implements Occasion {}

    record Planning() implements Occasion {}

    record TakingHome() implements Occasion {}
}
