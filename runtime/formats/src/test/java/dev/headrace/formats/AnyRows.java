package dev.headrace.formats;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Seeded rows of every type. */
final class AnyRows {

    private static final String[] TEXTS = {
        "",
        "a",
        "null",
        "NaN",
        ",",
        "\"",
        "'",
        "a\"b",
        "\n",
        "\r\n",
        "line\nline",
        " ",
        "\u00e4\u20ac",
        "\ud83d\ude00",
        "\u0000",
        "\u0001",
        "\\",
        "{\"a\":1}",
        "-",
        "1.0",
        "true",
        "\ufeff",
        "\ufffd",
        "x".repeat(300)
    };

    static final DataType.Struct STRUCT = new DataType.Struct(
            "Inner",
            List.of(
                    Column.sure("n", DataType.INT),
                    Column.optional("t", DataType.STRING),
                    Column.sure("l", new DataType.ListOf(DataType.FLOAT))));

    static final List<DataType> TYPES = List.of(
            DataType.BOOL,
            DataType.INT,
            DataType.FLOAT,
            DataType.STRING,
            DataType.BYTES,
            DataType.DATE,
            DataType.INSTANT,
            DataType.DURATION,
            DataType.IMAGE,
            new DataType.Decimal(9, 2),
            new DataType.Decimal(38, 10),
            new DataType.EnumOf("Colour", List.of("red", "", "a,b", "gr\u00fcn")),
            new DataType.ListOf(DataType.STRING),
            new DataType.ListOf(new DataType.ListOf(DataType.INT)),
            new DataType.Vector(3),
            STRUCT,
            new DataType.ListOf(STRUCT));

    private final Random random;

    AnyRows(long seed) {
        random = new Random(seed);
    }

    /** Each type twice, sure and optional. */
    static Schema schema() {
        List<Column> columns = new ArrayList<>();
        for (DataType type : TYPES) {
            columns.add(Column.sure("c" + columns.size(), type));
            columns.add(Column.optional("c" + columns.size(), type));
        }
        return Schema.of(columns);
    }

    List<List<@Nullable Object>> rows(Schema schema, int count) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<@Nullable Object> row = new ArrayList<>();
            for (Column column : schema.columns()) {
                row.add(column.optional() && random.nextInt(3) == 0 ? null : value(column.type()));
            }
            rows.add(row);
        }
        return rows;
    }

    private Object value(DataType type) {
        if (type instanceof DataType.Bool) {
            return random.nextBoolean();
        }
        if (type instanceof DataType.Float) {
            return real();
        }
        if (type instanceof DataType.Text) {
            return TEXTS[random.nextInt(TEXTS.length)];
        }
        if (type instanceof DataType.Bytes || type instanceof DataType.Image) {
            byte[] bytes = new byte[random.nextInt(5)];
            random.nextBytes(bytes);
            return BytesValue.of(bytes);
        }
        if (type instanceof DataType.Decimal d) {
            int bits = d.precision() == 9 ? 29 : 126;
            BigInteger digits = new BigInteger(random.nextInt(bits), random);
            return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), d.scale());
        }
        if (type instanceof DataType.EnumOf e) {
            return (long) random.nextInt(e.labels().size());
        }
        if (type instanceof DataType.ListOf l) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> value(l.element()))
                    .toList();
        }
        if (type instanceof DataType.Vector v) {
            return VectorValue.of(
                    IntStream.range(0, v.size()).mapToDouble(i -> real()).toArray());
        }
        if (type instanceof DataType.Struct s) {
            List<@Nullable Object> values = new ArrayList<>();
            s.fields().forEach(f -> values.add(f.optional() && random.nextBoolean() ? null : value(f.type())));
            return new StructValue(values);
        }
        return whole(type);
    }

    private long whole(DataType type) {
        if (type instanceof DataType.Date) {
            return random.nextInt(2_000_000) - 800_000;
        }
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong() >> random.nextInt(63);
            case 1 -> Long.MIN_VALUE;
            case 2 -> Long.MAX_VALUE;
            default -> random.nextInt(100);
        };
    }

    private double real() {
        double value = switch (random.nextInt(4)) {
            case 0 -> random.nextInt(1000) / 8.0;
            case 1 -> random.nextGaussian();
            case 2 -> Double.longBitsToDouble(random.nextLong());
            default -> 0.1 * random.nextInt(50);
        };
        return Double.isFinite(value) ? value + 0.0 : 1.5;
    }
}
