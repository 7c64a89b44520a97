package hearthside.screens.console;

/** A piece of the console that shows one side of the room. */
interface Part {
    void show(Moment moment);
}
