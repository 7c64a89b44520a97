package hearthside.sheet.pdf;

import hearthside.sheet.Copyfitter;
import hearthside.sheet.Pack;

/** Sets a pack for trial, in the very type and by the very rules it would be printed with. */
public final class Trial implements Copyfitter {
    @Override
    public int pages(Pack pack) {
        try (Book book = new Book(pack.title(), pack.labels().language())) {
            new Typesetter(book, pack.labels()).set(pack);
            return book.pages();
        }
    }
}
