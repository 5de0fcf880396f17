package dev.headrace.operators.spill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put aside comes back, and nothing of it stays. */
class SpillFolderTest {

    private static final DataType STRUCT =
            new DataType.Struct("S", List.of(Column.sure("a", DataType.INT), Column.optional("b", DataType.STRING)));

    @TempDir
    private Path temp;

    @Test
    void everyKindOfValueComesBack() {
        Batch batch = batch(
                values(DataType.INT, Long.MIN_VALUE, Long.MAX_VALUE, null, 0L),
                values(DataType.FLOAT, 1.5, -1e300, 4.9e-324, null),
                values(DataType.BOOL, true, null, false, true),
                values(DataType.STRING, "", "ü💧", null, "a\0b"),
                values(DataType.STRING, "same", "same", "same", "same"),
                values(new DataType.Decimal(38, 3), new BigDecimal("-1.500"), null, new BigDecimal("0.000"), null),
                values(new DataType.Decimal(9, 2), new BigDecimal("-1.50"), null, new BigDecimal("9999999.99"), null),
                values(DataType.BYTES, BytesValue.of(new byte[] {0, -1}), null, BytesValue.of(new byte[0]), null),
                values(new DataType.ListOf(DataType.INT), List.of(1L, -2L), List.of(), null, null),
                values(new DataType.Vector(2), VectorValue.of(1, 2), null, VectorValue.of(0, -3), null),
                values(
                        STRUCT,
                        new StructValue(Arrays.asList(1L, null)),
                        null,
                        new StructValue(List.of(2L, "x")),
                        null));
        try (SpillFolder folder = new SpillFolder(temp)) {
            SpillFile file = folder.create();
            file.write(batch);
            SpillFile.Chunk second = file.write(batch);
            Batch read = file.read(batch.schema(), second);
            assertThat(rows(read)).isEqualTo(rows(batch));
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndWhatALivingOneHasIsNot() throws Exception {
        Path dead = Files.createDirectory(temp.resolve("spill-dead"));
        Files.writeString(dead.resolve("lock"), "");
        Files.writeString(dead.resolve("0"), "rows");
        try (SpillFolder living = new SpillFolder(temp);
                SpillFolder other = new SpillFolder(temp)) {
            living.create();
            assertThat(dead).doesNotExist();
            other.create();
            try (Stream<Path> folders = Files.list(temp)) {
                assertThat(folders).hasSize(2);
            }
        }
    }

    private record Values(DataType type, List<Object> values) {}

    private static Values values(DataType type, Object... values) {
        return new Values(type, Arrays.asList(values));
    }

    private static Batch batch(Values... columns) {
        List<Column> schema = new ArrayList<>();
        List<Vector> vectors = new ArrayList<>();
        for (Values column : columns) {
            schema.add(Column.optional("c" + schema.size(), column.type()));
            vectors.add(Vectors.of(column.type(), column.values()));
        }
        return Batch.of(Schema.of(schema), 4, vectors, new long[] {5, 6, 7, 1L << 50});
    }

    private static List<List<Object>> rows(Batch batch) {
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            List<Object> values = new ArrayList<>();
            for (Vector column : batch.columns()) {
                values.add(column.boxed(row));
            }
            values.add(batch.places() == null ? null : batch.places()[row]);
            rows.add(values);
        }
        return rows;
    }
}
