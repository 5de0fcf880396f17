package dev.headrace.ir.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of each type that stands where nobody looks: 0, false, an empty text. */
public final class Zero implements DataType.Visitor<Object> {

    private static final Zero VISITOR = new Zero();

    private Zero() {}

    /**
     * The value of a type.
     *
     * @param type the type
     * @return the value, boxed as {@link Physical} says
     */
    public static Object of(DataType type) {
        return type.accept(VISITOR);
    }

    @Override
    public Object bool(DataType.Bool type) {
        return false;
    }

    @Override
    public Object int_(DataType.Int type) {
        return 0L;
    }

    @Override
    public Object float_(DataType.Float type) {
        return 0.0;
    }

    @Override
    public Object decimal(DataType.Decimal type) {
        return new BigDecimal(BigInteger.ZERO, type.scale());
    }

    @Override
    public Object text(DataType.Text type) {
        return "";
    }

    @Override
    public Object bytes(DataType.Bytes type) {
        return BytesValue.of(new byte[0]);
    }

    @Override
    public Object date(DataType.Date type) {
        return 0L;
    }

    @Override
    public Object instant(DataType.Instant type) {
        return 0L;
    }

    @Override
    public Object duration(DataType.Duration type) {
        return 0L;
    }

    @Override
    public Object image(DataType.Image type) {
        return BytesValue.of(new byte[0]);
    }

    @Override
    public Object enumOf(DataType.EnumOf type) {
        return 0L;
    }

    @Override
    public Object listOf(DataType.ListOf type) {
        return List.of();
    }

    @Override
    public Object vector(DataType.Vector type) {
        return VectorValue.of(new double[type.size()]);
    }

    @Override
    public Object struct(DataType.Struct type) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column field : type.fields()) {
            values.add(field.optional() ? null : field.type().accept(this));
        }
        return new StructValue(values);
    }

    @Override
    public Object unknown(DataType.Unknown type) {
        throw new IllegalStateException("an unknown type has no values");
    }
}
