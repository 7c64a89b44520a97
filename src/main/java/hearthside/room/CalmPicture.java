package hearthside.room;

/** What the calm screen may show behind its words. Without one it is plain. */
public enum CalmPicture {
    HEARTH,
    HILLS,
    WATER,
    TREE
}
