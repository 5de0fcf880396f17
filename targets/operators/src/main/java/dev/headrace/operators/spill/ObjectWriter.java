package dev.headrace.operators.spill;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.List;

/** Writes one boxed value of the visited type. */
final class ObjectWriter implements DataType.Visitor<Out> {

    private final Out out;
    private Object value;

    ObjectWriter(Out out) {
        this.out = out;
        this.value = out;
    }

    void write(DataType type, Object boxed) {
        value = boxed;
        type.accept(this);
    }

    @Override
    public Out bool(DataType.Bool type) {
        out.u8((Boolean) value ? 1 : 0);
        return out;
    }

    @Override
    public Out int_(DataType.Int type) {
        return number();
    }

    @Override
    public Out float_(DataType.Float type) {
        out.i64(Double.doubleToLongBits((Double) value));
        return out;
    }

    @Override
    public Out decimal(DataType.Decimal type) {
        BigDecimal decimal = (BigDecimal) value;
        out.blob(decimal.unscaledValue().toByteArray());
        out.u8(decimal.scale());
        return out;
    }

    @Override
    public Out text(DataType.Text type) {
        out.text((String) value);
        return out;
    }

    @Override
    public Out bytes(DataType.Bytes type) {
        out.blob(((BytesValue) value).toArray());
        return out;
    }

    @Override
    public Out date(DataType.Date type) {
        return number();
    }

    @Override
    public Out instant(DataType.Instant type) {
        return number();
    }

    @Override
    public Out duration(DataType.Duration type) {
        return number();
    }

    @Override
    public Out image(DataType.Image type) {
        out.blob(((BytesValue) value).toArray());
        return out;
    }

    @Override
    public Out enumOf(DataType.EnumOf type) {
        return number();
    }

    @Override
    public Out listOf(DataType.ListOf type) {
        List<?> list = (List<?>) value;
        out.varint(list.size());
        for (Object element : list) {
            write(type.element(), element);
        }
        return out;
    }

    @Override
    public Out vector(DataType.Vector type) {
        VectorValue vector = (VectorValue) value;
        out.varint(vector.size());
        for (int i = 0; i < vector.size(); i++) {
            out.i64(Double.doubleToLongBits(vector.get(i)));
        }
        return out;
    }

    @Override
    public Out struct(DataType.Struct type) {
        StructValue struct = (StructValue) value;
        for (int i = 0; i < type.fields().size(); i++) {
            Column field = type.fields().get(i);
            Object held = struct.get(i);
            out.u8(held == null ? 0 : 1);
            if (held != null) {
                write(field.type(), held);
            }
        }
        return out;
    }

    @Override
    public Out unknown(DataType.Unknown type) {
        throw new IllegalStateException("an unknown type has no values");
    }

    private Out number() {
        out.i64((Long) value);
        return out;
    }
}
