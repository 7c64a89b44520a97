package hearthside.sheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A form as somebody else's program fills it in: words in every field, a mark in every box. */
public record Filled(byte[] pdf, int fields) {
    public static Filled in(byte[] empty) throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        int count = 0;
        try (var document = Loader.loadPDF(empty)) {
            var form = document.getDocumentCatalog().getAcroForm();
            if (form == null) return new Filled(empty, 0);
            for (PDField field : form.getFieldTree()) {
                fill(field);
                count++;
            }
            document.save(filled);
        }
        return new Filled(filled.toByteArray(), count);
    }

    private static void fill(PDField field) throws IOException {
        switch (field) {
            case PDTextField text ->
                text.setValue("Très bien – café & a longer answer, which may go on to a second line");
            case PDCheckBox box -> box.check();
            default -> throw new AssertionError(field);
        }
    }
}
