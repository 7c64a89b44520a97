package hearthside.rehearsal;

import java.util.function.Consumer;

/** One simulated person's way to the room. Calls return at once; answers come later, on the thread that all share. */
interface Phone {
    /** Follows the room until it is hung up, or lost. */
    void follow(Line line);

    void hangUp();

    void does(Deed deed, Consumer<Outcome> outcome);

    interface Line {
        void shows(Glance glance);

        /** The stream broke off. */
        void lost();

        /** There is no such room. */
        void gone();
    }

    sealed interface Outcome {
        record Agreed() implements Outcome {}

        /** The pair has begun; this is the code for the partner. */
        record Shown(String code) implements Outcome {}

        record Refused() implements Outcome {}
    }
}
