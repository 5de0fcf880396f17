package dev.headrace.target.local.spill;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one boxed value of the visited type. */
final class ObjectWriter implements DataType.Visitor<@Nullable Void> {

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
    public @Nullable Void bool(DataType.Bool type) {
        out.u8((Boolean) value ? 1 : 0);
        return null;
    }

    @Override
    public @Nullable Void int_(DataType.Int type) {
        return number();
    }

    @Override
    public @Nullable Void float_(DataType.Float type) {
        out.i64(Double.doubleToLongBits((Double) value));
        return null;
    }

    @Override
    public @Nullable Void decimal(DataType.Decimal type) {
        BigDecimal decimal = (BigDecimal) value;
        out.blob(decimal.unscaledValue().toByteArray());
        out.u8(decimal.scale());
        return null;
    }

    @Override
    public @Nullable Void text(DataType.Text type) {
        out.text((String) value);
        return null;
    }

    @Override
    public @Nullable Void bytes(DataType.Bytes type) {
        out.blob(((BytesValue) value).toArray());
        return null;
    }

    @Override
    public @Nullable Void date(DataType.Date type) {
        return number();
    }

    @Override
    public @Nullable Void instant(DataType.Instant type) {
        return number();
    }

    @Override
    public @Nullable Void duration(DataType.Duration type) {
        return number();
    }

    @Override
    public @Nullable Void image(DataType.Image type) {
        out.blob(((BytesValue) value).toArray());
        return null;
    }

    @Override
    public @Nullable Void enumOf(DataType.EnumOf type) {
        return number();
    }

    @Override
    public @Nullable Void listOf(DataType.ListOf type) {
        List<?> list = (List<?>) value;
        out.varint(list.size());
        for (Object element : list) {
            write(type.element(), element);
        }
        return null;
    }

    @Override
    public @Nullable Void vector(DataType.Vector type) {
        VectorValue vector = (VectorValue) value;
        out.varint(vector.size());
        for (int i = 0; i < vector.size(); i++) {
            out.i64(Double.doubleToLongBits(vector.get(i)));
        }
        return null;
    }

    @Override
    public @Nullable Void struct(DataType.Struct type) {
        StructValue struct = (StructValue) value;
        for (int i = 0; i < type.fields().size(); i++) {
            Column field = type.fields().get(i);
            Object held = struct.get(i);
            out.u8(held == null ? 0 : 1);
            if (held != null) {
                write(field.type(), held);
            }
        }
        return null;
    }

    @Override
    public @Nullable Void unknown(DataType.Unknown type) {
        throw new IllegalStateException("an unknown type has no values");
    }

    private @Nullable Void number() {
        out.i64((Long) value);
        return null;
    }
}
