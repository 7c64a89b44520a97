package hearthside.sheet.pdf;

import hearthside.sheet.Proofs;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages as a reader's software would. */
public final class PageProofs implements Proofs {
    @Override
    public byte[] png(byte[] pdf, int page, int width) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages())
                throw new IllegalArgumentException("There is no page " + page);
            float points = document.getPage(page - 1).getMediaBox().getWidth();
            BufferedImage picture = new PDFRenderer(document).renderImage(page - 1, width / points, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory
        }
    }

    @Override
    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory
        }
    }
}
