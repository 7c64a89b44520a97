package hearthside.sheet.pdf;

import hearthside.sheet.Copyfitter;
import hearthside.sheet.Pack;
import hearthside.sheet.Profile;
import java.util.Locale;

/** Sets a pack for trial, in the very type and by the very rules it would be printed with. */
public final class Trial implements Copyfitter {
    @Override
    public int pages(Pack pack) {
        Locale language = pack.labels().locale();
        try (Book book = new Book(pack.title(), language, Edge.startsRight(language), Profile.UA1)) {
            new Typesetter(book, new Setter(language)).set(pack);
            return book.pages();
        }
    }
}
