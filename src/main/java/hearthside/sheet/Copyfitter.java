package hearthside.sheet;

/** Tells how long something becomes on paper, before anything is printed. May be used by many threads at once. */
public interface Copyfitter {
    /** How many pages a pack takes. */
    int pages(Pack pack);
}
