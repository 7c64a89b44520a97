package hearthside.sheet.pdf;

import static hearthside.sheet.pdf.Format.mm;

import java.util.Collections;
import java.util.List;

/** How a page is cut apart into pieces of one size. */
record Cut(int rows, int columns) {
    private static final float EDGE = mm(10);

    interface Painter {
        /** @param x of the piece and @param top of it, from the edges of the page */
        void paint(Page page, float x, float top);
    }

    float width(Format format) {
        return (format.width() - 2 * EDGE) / columns;
    }

    float height(Format format) {
        return (format.height() - 2 * EDGE) / rows;
    }

    /** As many pages as are needed; the last one is always full. Lines say where to cut. */
    List<Block> pages(Format format, int copies, Painter piece) {
        int pages = Math.max(1, Math.ceilDiv(copies, rows * columns));
        return Collections.nCopies(pages, Block.of(0, format.height(), (page, _) -> {
            for (int row = 0; row < rows; row++)
                for (int column = 0; column < columns; column++)
                    piece.paint(page, EDGE + column * width(format), EDGE + row * height(format));
            page.artifact(ink -> {
                if (columns == 2) ink.dashes(format.width() / 2, 0, format.width() / 2, format.height());
                if (rows == 2) ink.dashes(0, format.height() / 2, format.width(), format.height() / 2);
            });
        }));
    }
}
