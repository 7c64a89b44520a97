package hearthside.sheet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An sRGB colour profile (ICC.1:2010, IEC 61966-2-1), made here so that no file of somebody else's is needed. */
final class Srgb {
    private static final int HEADER = 128;
    private static final double[] D50 = {0.96420, 1, 0.82491};

    private Srgb() {}

    static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", words("sRGB"));
        tags.put("cprt", words("CC0"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put(
                "chad",
                numbers(
                        "sf32", 1.047886, 0.022919, -0.050216, 0.029582, 0.990484, -0.017079, -0.009252, 0.015073,
                        0.751678));
        tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve());
        tags.put("gTRC", curve());
        tags.put("bTRC", curve());
        int size = HEADER + 4 + 12 * tags.size();
        for (byte[] tag : tags.values()) size += tag.length;
        int total = size;
        return bytes(out -> {
            header(out, total);
            out.writeInt(tags.size());
            int place = HEADER + 4 + 12 * tags.size();
            for (var tag : tags.entrySet()) {
                signature(out, tag.getKey());
                out.writeInt(place);
                out.writeInt(tag.getValue().length);
                place += tag.getValue().length;
            }
            for (byte[] tag : tags.values()) out.write(tag);
        });
    }

    private static void header(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x04200000);
        signature(out, "mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) out.writeShort(part);
        signature(out, "acsp");
        out.write(new byte[28]);
        for (double part : D50) out.writeInt(fixed(part));
        out.write(new byte[HEADER - 80]);
    }

    /** The curve of sRGB as ICC's third parametric function. */
    private static byte[] curve() {
        return bytes(out -> {
            signature(out, "para");
            out.writeInt(0);
            out.writeInt(3 << 16);
            for (double part : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045})
                out.writeInt(fixed(part));
        });
    }

    private static byte[] numbers(String kind, double... numbers) {
        return bytes(out -> {
            signature(out, kind);
            out.writeInt(0);
            for (double number : numbers) out.writeInt(fixed(number));
        });
    }

    private static byte[] words(String words) {
        byte[] text = words.getBytes(StandardCharsets.UTF_16BE);
        return bytes(out -> {
            signature(out, "mluc");
            for (int part : new int[] {0, 1, 12}) out.writeInt(part);
            signature(out, "enUS");
            out.writeInt(text.length);
            out.writeInt(28);
            out.write(text);
            out.write(new byte[(4 - text.length % 4) % 4]);
        });
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    private static void signature(DataOutputStream out, String signature) throws IOException {
        out.write(signature.getBytes(StandardCharsets.US_ASCII));
    }

    private interface Writing {
        void on(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.on(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
        return bytes.toByteArray();
    }
}
