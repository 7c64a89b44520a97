package hearthside.attack;

/**
 * What somebody with a heap dump goes home with.
 *
 * @param secrets how many seats' secrets, whose finder can tell that seat's opened ballot
 * @param derived keys that open one ballot
 * @param keys copies of the key that opens all of them
 * @param links how many seats can be told what they said
 */
record Loot(long secrets, long derived, int keys, int links) {
    static final Loot NONE = new Loot(0, 0, 0, 0);
}
