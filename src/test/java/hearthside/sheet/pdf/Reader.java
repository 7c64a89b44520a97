package hearthside.sheet.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Reads a PDF back, as a search or a screen reader would. */
final class Reader {
    private Reader() {}

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String page(byte[] pdf, int number) throws IOException {
        return pages(pdf, number, number);
    }

    static String pages(byte[] pdf, int first, int last) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** What stands on the paper of the first page, and not beyond its edge. */
    static String inside(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0);
            var stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "paper",
                    new Rectangle2D.Float(
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight()));
            stripper.extractRegions(page);
            return stripper.getTextForRegion("paper");
        }
    }
}
