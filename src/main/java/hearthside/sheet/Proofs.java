package hearthside.sheet;

/** Pictures of pages, from the very bytes that would be printed. Keeps nothing; may be used by many threads at once. */
public interface Proofs {
    /**
     * One page as a PNG file.
     *
     * @param page counted from 1
     * @param width of the picture, in pixels
     * @throws IllegalArgumentException if there is no such page
     */
    byte[] png(byte[] pdf, int page, int width);

    int pages(byte[] pdf);
}
