package dev.headrace.target.certify;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Values of a type that computations stumble over, with their neighbours. */
final class EdgeValues implements DataType.Visitor<List<Object>> {
    private final Edges edges;

    EdgeValues(Edges edges) {
        this.edges = edges;
    }

    /** The values of a type, at least one. */
    List<Object> of(DataType type) {
        List<Object> values = new ArrayList<>(type.accept(this));
        for (Object literal : edges.literals(type)) {
            values.add(literal);
            if (literal instanceof Long n && type.equals(DataType.INT)) {
                values.add(n - 1);
                values.add(n + 1);
            } else if (literal instanceof Double x) {
                values.add(Math.nextDown(x));
                values.add(Math.nextUp(x));
            }
        }
        return values;
    }

    @Override
    public List<Object> bool(DataType.Bool type) {
        return List.of(true, false);
    }

    @Override
    public List<Object> int_(DataType.Int type) {
        return List.of(0L, 1L, -1L, 7L, 1L << 53, (1L << 53) + 1, 12_345_678L);
    }

    @Override
    public List<Object> float_(DataType.Float type) {
        // Sums of these depend on the order they are added in, unless they are exact.
        return List.of(0.0, 0.1, 0.2, 1e16, 1.0, -1e16, 1e-9, 99.99, 3.0);
    }

    @Override
    public List<Object> decimal(DataType.Decimal type) {
        BigInteger most = BigInteger.TEN.pow(Math.max(1, type.precision() - 2)).subtract(BigInteger.ONE);
        List<Object> values = new ArrayList<>();
        for (BigInteger unscaled : List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE.negate(), most)) {
            values.add(new BigDecimal(unscaled, type.scale()));
        }
        return values;
    }

    @Override
    public List<Object> text(DataType.Text type) {
        return List.of("a", "b", "B", "", "\u00e4", "z\u0301", "\ud83d\ude00", " a");
    }

    @Override
    public List<Object> bytes(DataType.Bytes type) {
        return List.of(BytesValue.of(new byte[0]), BytesValue.of(new byte[] {0, -1}));
    }

    @Override
    public List<Object> date(DataType.Date type) {
        return List.of(0L, -1L, 19_782L, 19_783L);
    }

    @Override
    public List<Object> instant(DataType.Instant type) {
        return List.of(0L, -1L, 1_709_251_199_999_999L, 1_709_251_200_000_000L);
    }

    @Override
    public List<Object> duration(DataType.Duration type) {
        return List.of(0L, 1L, 999L, 3_600_000_000L);
    }

    @Override
    public List<Object> image(DataType.Image type) {
        return List.of(BytesValue.of(new byte[] {1}));
    }

    @Override
    public List<Object> enumOf(DataType.EnumOf type) {
        return LongStream.range(0, type.labels().size())
                .<Object>mapToObj(i -> i)
                .toList();
    }

    @Override
    public List<Object> listOf(DataType.ListOf type) {
        List<Object> elements = of(type.element());
        return List.of(
                List.of(), List.of(elements.get(0)), List.copyOf(elements.subList(0, Math.min(3, elements.size()))));
    }

    @Override
    public List<Object> vector(DataType.Vector type) {
        double[] values = new double[type.size()];
        Arrays.fill(values, 0.5);
        return List.of(VectorValue.of(new double[type.size()]), VectorValue.of(values));
    }

    @Override
    public List<Object> struct(DataType.Struct type) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<@Nullable Object> fields = new ArrayList<>();
            for (Column field : type.fields()) {
                List<Object> some = of(field.type());
                fields.add(field.optional() && i == 0 ? null : some.get(i % some.size()));
            }
            values.add(new StructValue(fields));
        }
        return values;
    }

    @Override
    public List<Object> unknown(DataType.Unknown type) {
        throw new IllegalStateException("a checked pipeline has no unknown types");
    }
}
