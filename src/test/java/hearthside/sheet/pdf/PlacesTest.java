package hearthside.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of where objects stand says the same however often what is finished was packed away. */
class PlacesTest {
    private static final int LATE = 5;
    private static final int PACKS = 7;
    private static final int FIVE_OCTETS = 40;

    private final Random chance = new Random(20261130);
    private final Places places = new Places(LATE);
    private final Map<Integer, Row> written = new TreeMap<>(Map.of(0, new Row(0, 0, 0xFFFF)));

    /** What the table says of an object: its kind, and two numbers. */
    private record Row(int kind, long place, int index) {}

    @ParameterizedTest(name = "{0} objects a pack")
    @ValueSource(ints = {1, 300, 999, 1000, 1001, 2600})
    void everyObjectIsFoundWhereItWasWritten(int inPack) throws IOException {
        var next = LATE + 1;
        for (var pack = 0; pack < PACKS; pack++) {
            write(next, next + inPack);
            next += inPack;
            places.settle(next);
        }
        write(1, LATE + 1);

        try (var packing = new Packing()) {
            assertThat(rows(places.table(next, packing))).containsExactlyElementsOf(written.values());
        }
    }

    /** In any order, as drafts and tags give numbers before they are written. */
    private void write(int from, int to) {
        var numbers = IntStream.range(from, to).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, chance);
        for (var number : numbers) {
            if (chance.nextBoolean()) {
                var row = new Row(1, chance.nextLong(1L << FIVE_OCTETS), 0);
                written.put(number, row);
                places.inFile(number, row.place());
            } else {
                var row = new Row(2, chance.nextInt(1 << 30), chance.nextInt(1 << 16));
                written.put(number, row);
                places.inStream(number, (int) row.place(), row.index());
            }
        }
    }

    /** As a reader takes them apart: each row adds to the one above, unless it says that it stands for itself. */
    private static List<Row> rows(byte[] table) throws IOException {
        var rows = new ArrayList<Row>();
        var row = new byte[Places.ROW];
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(table)))) {
            for (var filter = in.read(); filter >= 0; filter = in.read()) {
                for (var i = 0; i < row.length; i++) row[i] = (byte) (in.readByte() + (filter == 2 ? row[i] : 0));
                rows.add(row(row));
            }
        }
        return rows;
    }

    private static Row row(byte[] row) {
        var place = 0L;
        for (var i = 1; i < 6; i++) place = place << 8 | row[i] & 0xFF;
        return new Row(row[0], place, (row[6] & 0xFF) << 8 | row[7] & 0xFF);
    }
}
