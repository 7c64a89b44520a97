package hearthside.sheet.pdf;

import hearthside.sheet.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/**
 * The objects of one file. Each is spelled as soon as it is whole; what was sent is forgotten, and only where it stands is kept.
 * Streams stand by themselves, everything else in packed object streams.
 */
final class Objects implements AutoCloseable {
    /** In bytes, some thousand objects: a shorter rest waits for the next pack, since many pack better than few. */
    private static final int ENOUGH = 1 << 16;

    /** In bytes: what one long pack gathers is not kept until its end. */
    private static final int PLENTY = 1 << 18;

    private static final int NOT_WORTH_PACKING = 32;

    private final Packing packing = new Packing();
    private final MessageDigest seen = digest();
    private final Places places;
    private final Spelling file = new Spelling(1 << 16);
    private final Spelling gathered = new Spelling(1 << 15);
    private final List<Gathered> waiting = new ArrayList<>();
    private int gathering;
    private int next;
    private long sent;

    /** @param late how many objects, with the lowest numbers, are written last */
    Objects(Profile profile, int late) {
        places = new Places(late);
        next = late + 1;
        file.say(
                switch (profile) {
                    case UA1 -> "%PDF-1.7\n%";
                    case UA2 -> "%PDF-2.0\n%";
                });
        file.say(new byte[] {-30, -29, -49, -45}).say("\n");
    }

    /** A number for an object that will be written. */
    int number() {
        return next++;
    }

    COSObject write(COSBase value) {
        int number = number();
        write(number, value);
        return Cos.reference(number);
    }

    void write(int number, COSBase value) {
        write(number, out -> out.value(value));
    }

    void write(int number, Consumer<Spelling> object) {
        if (waiting.isEmpty()) gathering = number();
        int start = gathered.length();
        object.accept(gathered);
        gathered.say("\n");
        waiting.add(new Gathered(number, start, gathered.length()));
        if (gathered.length() >= PLENTY) close(gathering);
    }

    /** An object that waits for others to be packed with, and where it stands among them. */
    private record Gathered(int number, int start, int end) {}

    /** In the order of their numbers, which makes the table of all objects small. */
    private void close(int stream) {
        waiting.sort(Comparator.comparingInt(Gathered::number));
        Spelling index = new Spelling(1 << 12);
        Spelling objects = new Spelling(gathered.length());
        int place = 0;
        for (Gathered object : waiting) {
            index.number(object.number()).number(objects.length());
            objects.say(gathered, object.start(), object.end());
            places.inStream(object.number(), stream, place++);
        }
        COSDictionary entries = Cos.dictionary("Type", "ObjStm", "N", place, "First", index.length() + 1);
        waiting.clear();
        gathered.clear();
        Cos.fill(entries, "Filter", "FlateDecode");
        raw(stream, entries, packing.pack(index.say("\n").say(objects).bytes(), Packing.QUICK));
    }

    COSObject stream(COSDictionary entries, byte[] content) {
        if (content.length >= NOT_WORTH_PACKING) return packed(entries, packing.pack(content, Packing.USUAL));
        return Cos.reference(raw(number(), entries, content));
    }

    /** Content that is packed already. */
    COSObject packed(COSDictionary entries, byte[] content) {
        return Cos.reference(raw(number(), Cos.fill(entries, "Filter", "FlateDecode"), content));
    }

    private int raw(int number, COSDictionary entries, byte[] content) {
        places.inFile(number, sent + file.length());
        file.number(number).say(" 0 obj\n<<").entries(entries).say("/Length").number(content.length);
        file.say(">>\nstream\n").say(content).say("\nendstream\nendobj\n");
        return number;
    }

    /** Sends out what is finished. Every number given so far, but for the late ones, must be written by now. */
    void send(OutputStream out) throws IOException {
        if (gathered.length() >= ENOUGH) close(gathering);
        if (waiting.isEmpty()) places.settle(next);
        file.addTo(seen);
        sent += file.length();
        file.writeTo(out);
        file.clear();
    }

    /** Sends out the rest, and the table of all objects. The file's name for itself comes of what stands in it. */
    void end(OutputStream out, int catalogue) throws IOException {
        if (!waiting.isEmpty()) close(gathering);
        send(out);
        int number = number();
        places.inFile(number, sent);
        byte[] table = places.table(next, packing);
        byte[] id = Arrays.copyOf(seen.digest(), 16);
        file.number(number).say(" 0 obj\n<</Type/XRef/W").say(Places.WIDTHS);
        file.say("/Size").number(next).say("/Root").reference(catalogue);
        file.say("/ID[").digits(id).digits(id).say("]/Filter/FlateDecode");
        file.say("/DecodeParms<</Predictor 12/Columns " + Places.ROW + ">>/Length")
                .number(table.length);
        file.say(">>\nstream\n").say(table).say("\nendstream\nendobj\n");
        file.say("startxref\n").number(sent).say("\n%%EOF\n");
        file.writeTo(out);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        packing.close();
    }
}
