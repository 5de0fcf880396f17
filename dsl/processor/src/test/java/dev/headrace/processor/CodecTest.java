package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.dsl.row.RowCodec;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import dev.headrace.sample.rows.All;
import dev.headrace.sample.rows.AllCodec;
import dev.headrace.sample.rows.AllRow;
import dev.headrace.sample.rows.Part;
import dev.headrace.sample.rows.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records become rows as engines hold them, and come back; what has no place in its column is said. */
final class CodecTest {

    private static final RowCodec<AllRow, All> CODEC = AllCodec.CODEC;
    private static final Instant AT = Instant.parse("1969-12-31T23:59:59.000001Z");

    private static All all() {
        return new All(
                7,
                3,
                -0.0,
                new BigDecimal("1.5"),
                "x",
                true,
                LocalDate.ofEpochDay(-1),
                AT,
                Duration.ofMillis(-5),
                Side.right,
                List.of(1, 2),
                List.of(Side.left, Side.right),
                new double[] {1, -0.0},
                new float[] {0.5f},
                new byte[] {1, 2},
                new Part("p", null),
                null,
                List.of(new Part("q", 4L)),
                null,
                null);
    }

    private static Object[] row() {
        return CODEC.values(all());
    }

    @Test
    void rowsAreAsEnginesHoldThem() {
        assertThat(row())
                .containsExactly(
                        7L,
                        3L,
                        0.0,
                        new BigDecimal("1.50"),
                        "x",
                        true,
                        -1L,
                        -999_999L,
                        -5_000L,
                        1L,
                        List.of(1L, 2L),
                        List.of(0L, 1L),
                        VectorValue.of(1, 0.0),
                        VectorValue.of(0.5),
                        BytesValue.of(new byte[] {1, 2}),
                        new StructValue(Arrays.asList("p", null)),
                        null,
                        List.of(new StructValue(List.of("q", 4L))),
                        null,
                        null);
        assertThat(Double.doubleToRawLongBits((Double) row()[2])).isZero();
    }

    @Test
    void whatGoesInComesOut() {
        All back = CODEC.of(row());
        assertThat(back)
                .usingRecursiveComparison()
                .ignoringFields("real", "vector", "price")
                .isEqualTo(all());
        assertThat(CODEC.values(back)).isEqualTo(row());
    }

    @Test
    void aCodecKnowsItsSchema() {
        assertThat(CODEC.schema()).isSameAs(AllRow.SCHEMA);
        assertThat(CODEC.schema().columns())
                .startsWith("whole", "small", "real")
                .hasSize(20);
        assertThat(CODEC.schema().name()).isEqualTo("All");
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                bad(0, null, "`whole` of `All` is missing"),
                bad(0, "7", "`whole` of `All` is of String, not an Int"),
                bad(1, 1L << 31, "`small` of `All` is 2147483648, too large for an `int`"),
                bad(2, 1L, "`real` of `All` is of Long, not a Float"),
                bad(7, AT, "`at` of `All` is of Instant, not the microseconds of an Instant"),
                bad(9, 2L, "`side` of `All` is label 2 of 2"),
                bad(10, Arrays.asList(1L, null), "`counts` of `All` has an element that is missing"),
                bad(12, VectorValue.of(1), "`vector` of `All` has 1 numbers, not 2"),
                bad(15, new StructValue(Arrays.asList(null, 1L)), "`part` of `All` at `name` of `Part` is missing"));
    }

    private static Arguments bad(int column, Object value, String message) {
        return Arguments.of(column, value, message);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("badRows")
    void aRowOfAnotherFormIsRefused(int column, Object value, String message) {
        Object[] row = row();
        row[column] = value;
        assertThatThrownBy(() -> CODEC.of(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> CODEC.of(new Object[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of `All` has 20 values, not 3");
    }

    static Stream<Arguments> badRecords() {
        return Stream.of(
                record(all().withReal(Double.NaN), "`real` of `All` is NaN; a Float is finite"),
                record(all().withPrice("1.005"), "`price` of `All` is 1.005, which is no Decimal(4, 2)"),
                record(all().withPrice("100"), "`price` of `All` is 100, which is no Decimal(4, 2)"),
                record(all().withText(null), "`text` of `All` is null; a component that may be is marked `@Nullable`"),
                record(
                        all().withAt(Instant.parse("2024-01-01T00:00:00.000000001Z")),
                        "`at` of `All` is 2024-01-01T00:00:00.000000001Z; an Instant counts microseconds"),
                record(
                        all().withPart(new Part(null, null)),
                        "`part` of `All` at `name` of `Part` is null; a component that may be is marked `@Nullable`"));
    }

    private static Arguments record(All record, String message) {
        return Arguments.of(record, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badRecords")
    void aRecordThatBreaksItsSchemaIsRefused(All record, String message) {
        assertThatThrownBy(() -> CODEC.values(record))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
