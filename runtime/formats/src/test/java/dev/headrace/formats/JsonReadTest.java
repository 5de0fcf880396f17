package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonReadTest {

    private static final Schema SCHEMA = Schema.of(List.of(
            Column.sure("n", DataType.INT),
            Column.optional("x", DataType.FLOAT),
            Column.optional("d", new DataType.Decimal(9, 2))));

    @TempDir
    private Path folder;

    private Rows read(String... lines) throws IOException {
        Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines));
        return Rows.read(folder, Rows.binding("jsonl", "in.jsonl"), SCHEMA);
    }

    @Test
    void keysMayMissOrBeUnknownAndNumbersAreExact() throws IOException {
        Rows rows =
                read("{\"n\":1}", "", "{\"x\":2,\"more\":{\"n\":[1]},\"n\":-3,\"d\":1.50}", "{\"n\":1,\"d\":\"0.1\"}");
        assertThat(rows.bad).isEmpty();
        assertThat(rows.good.get(0)).isEqualTo(Arrays.asList(1L, null, null));
        assertThat(rows.good.get(1)).isEqualTo(Arrays.asList(-3L, 2.0, new java.math.BigDecimal("1.50")));
        assertThat(rows.good.get(2)).isEqualTo(Arrays.asList(1L, null, new java.math.BigDecimal("0.10")));
        assertThat(rows.places).containsExactly(1L, 3L, 4L);
    }

    @Test
    void whatIsNotOfTheTypeIsABadRow() throws IOException {
        Rows rows = read(
                "{\"n\":1.0}",
                "{\"n\":\"1\"}",
                "{\"n\":99999999999999999999}",
                "{\"x\":1}",
                "{\"n\":1,\"n\":2}",
                "{\"n\":1,\"x\":1e999}",
                "{\"n\":1,\"d\":1e999999999}",
                "{\"n\":1,\"d\":0.001}",
                "[1]",
                "{\"n\":1} {}",
                "{\"n\":nope}",
                "{\"n\":5}",
                "");
        assertThat(rows.good).containsExactly(Arrays.asList(5L, null, null));
        assertThat(rows.bad)
                .extracting(bad -> Batch.lineOf(bad.place()))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(rows.bad)
                .extracting(BadRow::column)
                .containsExactly("n", "n", "n", "n", "n", "x", "d", "d", null, null, null);
        assertThat(rows.bad.get(0).reason()).isEqualTo("the value is not a whole number");
        assertThat(rows.bad.get(0).value()).isEqualTo("1.0");
        assertThat(rows.bad.get(10).reason()).isEqualTo("the line is not JSON");
    }

    @Test
    void aFileThatEndsInARecordFails() {
        RunFailure failure = catchThrowableOfType(RunFailure.class, () -> read("{\"n\":1}", "{\"n\":"));
        assertThat(failure.diagnostic().message()).isEqualTo("`in.jsonl` ends in the middle of the record at line 2");
    }
}
