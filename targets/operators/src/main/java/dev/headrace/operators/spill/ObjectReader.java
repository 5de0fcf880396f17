package dev.headrace.operators.spill;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one boxed value of the visited type. */
final class ObjectReader implements DataType.Visitor<Object> {

    private final In in;

    ObjectReader(In in) {
        this.in = in;
    }

    @Override
    public Object bool(DataType.Bool type) {
        return in.u8() == 1;
    }

    @Override
    public Object int_(DataType.Int type) {
        return in.i64();
    }

    @Override
    public Object float_(DataType.Float type) {
        return Double.longBitsToDouble(in.i64());
    }

    @Override
    public Object decimal(DataType.Decimal type) {
        BigInteger unscaled = new BigInteger(in.blob());
        return new BigDecimal(unscaled, in.u8());
    }

    @Override
    public Object text(DataType.Text type) {
        return in.text();
    }

    @Override
    public Object bytes(DataType.Bytes type) {
        return BytesValue.of(in.blob());
    }

    @Override
    public Object date(DataType.Date type) {
        return in.i64();
    }

    @Override
    public Object instant(DataType.Instant type) {
        return in.i64();
    }

    @Override
    public Object duration(DataType.Duration type) {
        return in.i64();
    }

    @Override
    public Object image(DataType.Image type) {
        return BytesValue.of(in.blob());
    }

    @Override
    public Object enumOf(DataType.EnumOf type) {
        return in.i64();
    }

    @Override
    public Object listOf(DataType.ListOf type) {
        int size = in.varint();
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(type.element().accept(this));
        }
        return List.copyOf(list);
    }

    @Override
    public Object vector(DataType.Vector type) {
        double[] values = new double[in.varint()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.longBitsToDouble(in.i64());
        }
        return VectorValue.of(values);
    }

    @Override
    public Object struct(DataType.Struct type) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column field : type.fields()) {
            values.add(in.u8() == 0 ? null : field.type().accept(this));
        }
        return new StructValue(values);
    }

    @Override
    public Object unknown(DataType.Unknown type) {
        throw new IllegalStateException("an unknown type has no values");
    }
}
