package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.StructValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet that DuckDB wrote, and ours in DuckDB's eyes. */
final class ForeignParquetTest {

    @TempDir
    private Path folder;

    private void write(String query) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            statement.execute("COPY (" + query + ") TO '" + folder.resolve("in.parquet") + "' (FORMAT parquet)");
        }
    }

    private Rows read(Column column, String... options) {
        return Rows.read(folder, Rows.binding("parquet", "in.parquet", options), Schema.of(List.of(column)));
    }

    private List<Object> values(Column column, String... options) {
        Rows rows = read(column, options);
        assertThat(rows.bad).isEmpty();
        return rows.good.stream().map(row -> row.get(0)).toList();
    }

    @Test
    void typesThatFit() throws SQLException {
        write("SELECT 1::INTEGER i, 200::UTINYINT u, 1.5::FLOAT f, 'a' t, DATE '2024-01-01' d,"
                + " 12.34::DECIMAL(9, 2) e, [1, 2]::BIGINT[] l, {'n': 7::BIGINT, 't': NULL::VARCHAR} s,"
                + " TIMESTAMPTZ '2024-01-01 00:00:00.000001+00' z, TIMESTAMP_MS '2024-01-01 00:00:00.5' m, true b");
        assertThat(values(Column.optional("i", DataType.INT))).containsExactly(1L);
        assertThat(values(Column.sure("u", DataType.INT))).containsExactly(200L);
        assertThat(values(Column.sure("f", DataType.FLOAT))).containsExactly(1.5);
        assertThat(values(Column.sure("t", DataType.STRING))).containsExactly("a");
        assertThat(values(Column.sure("b", DataType.BOOL))).containsExactly(true);
        assertThat(values(Column.sure("t", new DataType.EnumOf("", List.of("b", "a")))))
                .containsExactly(1L);
        assertThat(values(Column.sure("d", DataType.DATE))).containsExactly(19723L);
        assertThat(values(Column.sure("e", new DataType.Decimal(20, 3)))).containsExactly(new BigDecimal("12.340"));
        assertThat(values(Column.sure("l", new DataType.ListOf(DataType.INT)))).containsExactly(List.of(1L, 2L));
        DataType struct = new DataType.Struct(
                "S", List.of(Column.optional("t", DataType.STRING), Column.sure("n", DataType.INT)));
        assertThat(values(Column.sure("s", struct))).containsExactly(new StructValue(Arrays.asList(null, 7L)));
        assertThat(values(Column.sure("z", DataType.INSTANT))).containsExactly(1_704_067_200_000_001L);
        assertThat(values(Column.sure("m", DataType.INSTANT), "zone", "UTC")).containsExactly(1_704_067_200_500_000L);
    }

    @Test
    void valuesThatDoNotFitAreBadRows() throws SQLException {
        write(
                "SELECT * FROM (VALUES (1.5::DOUBLE, 'a', 1::BIGINT), ('NaN'::DOUBLE, 'x', 2), (2.5, NULL, 3)) t(f, c, n)");
        Rows floats = read(Column.sure("f", DataType.FLOAT));
        assertThat(floats.good).containsExactly(List.of(1.5), List.of(2.5));
        assertThat(floats.places).containsExactly(1L, 3L);
        assertThat(floats.bad).extracting(BadRow::reason).containsExactly("a Float is not a finite number");
        Rows labels = read(Column.sure("c", new DataType.EnumOf("", List.of("a"))));
        assertThat(labels.good).containsExactly(List.of(0L));
        assertThat(labels.bad).hasSize(2);
    }

    @Test
    void typesThatDoNotFitAreRefused() throws SQLException {
        write("SELECT 1::BIGINT n, TIMESTAMP '2024-01-01 00:00:00' t");
        RunFailure failure = catchThrowableOfType(RunFailure.class, () -> read(Column.sure("n", DataType.FLOAT)));
        assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0704);
        assertThat(failure.diagnostic().message()).contains("its `n` is INT64", "not Float");
        RunFailure zone = catchThrowableOfType(RunFailure.class, () -> read(Column.sure("t", DataType.INSTANT)));
        assertThat(zone.diagnostic().help()).contains("a time without a zone needs one: `zone = \"UTC\"`");
    }

    @Test
    void notParquetOrCutOff() throws IOException, SQLException {
        write("SELECT 1::BIGINT n");
        Path file = folder.resolve("in.parquet");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 5));
        RunFailure failure = catchThrowableOfType(RunFailure.class, () -> read(Column.sure("n", DataType.INT)));
        assertThat(failure.diagnostic().message()).isEqualTo("`in.parquet` is not a whole Parquet file");
    }

    @Test
    void oursInTheEyesOfDuckDb() throws SQLException {
        Schema schema = AnyRows.schema();
        Rows.write(folder, Rows.binding("parquet", "ours.parquet"), schema, new AnyRows(1).rows(schema, 2000), 2);
        Schema few = Schema.of(List.of(
                Column.sure("s", DataType.STRING),
                Column.optional("f", DataType.FLOAT),
                Column.sure("t", DataType.INSTANT),
                Column.sure("l", new DataType.ListOf(DataType.INT))));
        Rows.write(
                folder,
                Rows.binding("parquet", "few.parquet"),
                few,
                List.of(
                        Arrays.asList("a", null, 1_704_067_200_000_001L, List.of(1L, 2L)),
                        Arrays.asList("b", 2.5, 0L, List.of())),
                1);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            assertThat(one(statement, "SELECT count(*) || '' FROM (SELECT * FROM '" + folder + "/ours.parquet')"))
                    .isEqualTo("2000");
            statement.execute("SET TimeZone = 'UTC'");
            assertThat(one(
                            statement,
                            "SELECT string_agg(concat_ws('|', s, f, epoch_us(t), l::VARCHAR), ';' ORDER BY s) FROM '"
                                    + folder + "/few.parquet'"))
                    .isEqualTo("a|1704067200000001|[1, 2];b|2.5|0|[]");
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
