package dev.headrace.target.beam.sink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vectors;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowIdsTest {
    private static final Schema SCHEMA =
            Schema.of(List.of(Column.sure("id", DataType.INT), Column.optional("note", DataType.STRING)));

    @Test
    void theIdIsAHashOfWhatTheDocumentsSay() throws Exception {
        byte[] bytes = HexFormat.of().parseHex("00" + "0000030000000007" + "018000000000000001" + "0161" + "00");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("blocked".getBytes(StandardCharsets.UTF_8));
        String wanted = HexFormat.of().formatHex(Arrays.copyOf(digest.digest(bytes), 16));
        assertThat(ids("blocked", new long[] {Batch.place(3, 7), Batch.place(3, 8)})
                        .get(0))
                .isEqualTo(wanted);
    }

    @Test
    void equalRowsOfTwoPlacesDifferAndOutputsDiffer() {
        List<String> placed = ids("blocked", new long[] {Batch.place(3, 7), Batch.place(3, 8)});
        assertThat(placed).doesNotHaveDuplicates();
        assertThat(ids("blocked", new long[] {Batch.place(3, 7), Batch.place(3, 8)}))
                .isEqualTo(placed);
        assertThat(ids("other", new long[] {Batch.place(3, 7), Batch.place(3, 8)}))
                .doesNotContainAnyElementsOf(placed);
        assertThat(ids("blocked", null).get(0)).isEqualTo(ids("blocked", null).get(1));
    }

    /** The ids of two equal rows. */
    private static List<String> ids(String output, long[] places) {
        Batch rows = Batch.of(
                SCHEMA,
                2,
                List.of(Vectors.of(DataType.INT, List.of(1L, 1L)), Vectors.of(DataType.STRING, List.of("a", "a"))),
                places);
        RowIds ids = new RowIds(output, SCHEMA);
        return List.of(ids.of(rows, 0), ids.of(rows, 1));
    }
}
