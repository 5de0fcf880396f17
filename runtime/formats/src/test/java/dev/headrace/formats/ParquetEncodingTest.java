package dev.headrace.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of every shape that is encoded in a way of its own, over several pages and row groups. */
final class ParquetEncodingTest {

    private static final int ROWS = 150_000;

    @TempDir
    private Path folder;

    /** A column and its value at a row. */
    private record Shape(Column column, Function<SplittableRandom, @Nullable Object> value) {}

    private static List<Shape> shapes() {
        DataType.EnumOf labels = new DataType.EnumOf("E", List.of("never", "zulu", "alpha", "ß"));
        long[] run = new long[2];
        return List.of(
                new Shape(Column.sure("near", DataType.INT), r -> r.nextLong(-20, 300)),
                new Shape(Column.sure("one", DataType.INT), r -> 7L),
                new Shape(
                        Column.sure("far", DataType.INT),
                        r -> r.nextInt(4) * (Long.MAX_VALUE / 2) + Long.MIN_VALUE / 2),
                new Shape(Column.sure("every", DataType.INT), r -> r.nextLong()),
                new Shape(Column.sure("runs", DataType.INT), r -> {
                    run[0] = run[1]-- > 0 ? run[0] : r.nextLong(100_000) << 20;
                    run[1] = run[1] < 0 ? r.nextInt(40) : run[1];
                    return run[0];
                }),
                new Shape(Column.optional("gaps", DataType.INT), r -> r.nextInt(9) == 0 ? null : r.nextLong(5)),
                new Shape(Column.optional("none", DataType.INT), r -> null),
                new Shape(Column.optional("full", DataType.DURATION), r -> r.nextLong(1L << 40)),
                new Shape(Column.sure("time", DataType.INSTANT), r -> r.nextLong(1L << 50)),
                new Shape(Column.sure("cents", DataType.FLOAT), r -> r.nextInt(-500, 900) / 100.0),
                new Shape(Column.optional("real", DataType.FLOAT), r -> r.nextInt(3) == 0 ? null : r.nextDouble()),
                new Shape(Column.sure("zero", DataType.FLOAT), r -> r.nextInt(2) - 0.0),
                new Shape(Column.optional("day", DataType.DATE), r -> r.nextInt(5) == 0 ? null : r.nextLong(-9, 9)),
                new Shape(
                        Column.optional("price", new DataType.Decimal(18, 2)),
                        r -> r.nextInt(5) == 0 ? null : BigDecimal.valueOf(r.nextLong(-999, 999), 2)),
                new Shape(Column.sure("wide", new DataType.Decimal(30, 2)), r -> BigDecimal.valueOf(r.nextLong(), 2)),
                new Shape(Column.sure("days", DataType.DATE), r -> (long) r.nextInt()),
                new Shape(Column.optional("label", labels), r -> r.nextInt(7) == 0 ? null : r.nextLong(1, 4)),
                new Shape(Column.optional("flag", DataType.BOOL), r -> r.nextInt(5) == 0 ? null : r.nextBoolean()),
                new Shape(Column.sure("code", DataType.STRING), r -> "C" + r.nextInt(3000)),
                new Shape(
                        Column.optional("text", DataType.STRING), r -> r.nextInt(8) == 0 ? null : "é" + r.nextLong()));
    }

    private static Schema schema() {
        return Schema.of(shapes().stream().map(Shape::column).toList());
    }

    private static List<List<@Nullable Object>> rows(int count) {
        SplittableRandom random = new SplittableRandom(count);
        List<Shape> shapes = shapes();
        List<List<@Nullable Object>> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<@Nullable Object> row = new ArrayList<>(shapes.size());
            shapes.forEach(s -> row.add(s.value().apply(random)));
            rows.add(row);
        }
        return rows;
    }

    @Test
    void aReaderOfAnotherHandGetsEveryValueBack() {
        List<List<@Nullable Object>> rows = rows(ROWS);
        Rows.write(folder, Rows.binding("parquet", "x.parquet"), schema(), rows, 2);
        Rows read = Rows.read(folder, Rows.binding("parquet", "x.parquet"), schema());
        assertThat(read.bad).isEmpty();
        assertThat(read.good).hasSize(ROWS);
        for (int i = 0; i < ROWS; i++) {
            assertThat(read.good.get(i)).as("row %d", i).isEqualTo(rows.get(i));
        }
    }

    @Test
    void bytesDoNotDependOnThreads() throws IOException {
        List<List<@Nullable Object>> rows = rows(ROWS);
        Rows.write(folder, Rows.binding("parquet", "a.parquet"), schema(), rows, 1);
        Rows.write(folder, Rows.binding("parquet", "b.parquet"), schema(), rows, 3);
        assertThat(Files.mismatch(folder.resolve("a.parquet"), folder.resolve("b.parquet")))
                .isEqualTo(-1);
    }

    @Test
    void longStringsTakeSeveralPages() {
        Schema text = Schema.of(List.of(Column.sure("text", DataType.STRING)));
        SplittableRandom random = new SplittableRandom(1);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            rows.add(List.of(Long.toString(random.nextLong(), 36).repeat(1 + random.nextInt(1000))));
        }
        Rows.write(folder, Rows.binding("parquet", "x.parquet"), text, rows, 1);
        assertThat(Rows.read(folder, Rows.binding("parquet", "x.parquet"), text).good)
                .isEqualTo(rows);
    }

    /** DuckDB skips row groups by what their statistics say, so a wrong bound would lose rows. */
    @Test
    void duckDbSeesTheSameValuesAndBounds() throws SQLException {
        List<List<@Nullable Object>> rows = rows(ROWS);
        Rows.write(folder, Rows.binding("parquet", "x.parquet"), schema(), rows, 2);
        String file = "'" + folder.resolve("x.parquet") + "'";
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            for (String column : List.of("near", "far", "every", "runs", "gaps", "none")) {
                int at = schema().indexOf(column).orElseThrow();
                assertThat(one(
                                sql,
                                "SELECT concat_ws(' ', count(x), sum(x), min(x), max(x)) FROM (SELECT " + column
                                        + " AS x FROM " + file + ")"))
                        .isEqualTo(told(rows.stream().map(r -> r.get(at))));
            }
            for (String column : List.of("near", "every", "cents", "label", "text", "code")) {
                String least = "(SELECT min(" + column + ") FROM " + file + ")";
                assertThat(one(sql, "SELECT count(*) > 0 FROM " + file + " WHERE " + column + " = " + least))
                        .isEqualTo("true");
                String bounds = "SELECT bool_and(stats_min_value IS NOT NULL AND stats_max_value IS NOT NULL AND "
                        + "stats_null_count IS NOT NULL) FROM parquet_metadata(" + file + ") WHERE path_in_schema = '"
                        + column + "'";
                assertThat(one(sql, bounds)).isEqualTo("true");
            }
            assertThat(one(sql, "SELECT count(*) FROM " + file + " WHERE zero = 0 OR zero = 1"))
                    .isEqualTo(Integer.toString(ROWS));
            assertThat(one(sql, "SELECT min(label) || max(label) FROM " + file)).isEqualTo("alphaß");
        }
    }

    private static String told(Stream<@Nullable Object> values) {
        List<Long> there = values.filter(Objects::nonNull)
                .map(v -> (Long) Objects.requireNonNull(v))
                .toList();
        if (there.isEmpty()) {
            return "0";
        }
        java.math.BigInteger sum = there.stream()
                .map(java.math.BigInteger::valueOf)
                .reduce(java.math.BigInteger.ZERO, java.math.BigInteger::add);
        return there.size() + " " + sum + " "
                + there.stream().min(Long::compare).orElseThrow() + " "
                + there.stream().max(Long::compare).orElseThrow();
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
