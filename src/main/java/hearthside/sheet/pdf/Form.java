package hearthside.sheet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** All fields of a file, by their numbers. */
final class Form {
    private final List<Integer> fields = new ArrayList<>();

    void add(COSDictionary field) {
        fields.add((int) field.getKey().getNumber());
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    String nextName() {
        return "f" + (fields.size() + 1);
    }

    /** @param fonts what a reader's software types with */
    COSObject write(Objects objects, COSDictionary fonts) {
        int number = objects.number();
        objects.write(number, out -> {
            out.say("<</Fields").references(fields).say("/DR<</Font").value(fonts);
            out.say(">>/DA").value(Cos.text(Fields.typing(12))).say(">>");
        });
        return Cos.reference(number);
    }
}
