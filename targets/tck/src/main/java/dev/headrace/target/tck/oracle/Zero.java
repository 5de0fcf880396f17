package dev.headrace.target.tck.oracle;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value that stands for a sure column which the given rows leave out. */
final class Zero {

    private Zero() {}

    static Object of(DataType type) {
        return switch (type.physical()) {
            case BOOL -> false;
            case LONG -> 0L;
            case DOUBLE -> 0.0;
            case OBJECT -> object(type);
        };
    }

    private static Object object(DataType type) {
        if (type instanceof DataType.Decimal d) {
            return BigDecimal.ZERO.setScale(d.scale());
        }
        if (type instanceof DataType.Text) {
            return "";
        }
        if (type instanceof DataType.ListOf) {
            return List.of();
        }
        if (type instanceof DataType.Vector v) {
            return VectorValue.of(new double[v.size()]);
        }
        if (type instanceof DataType.Struct s) {
            List<@Nullable Object> fields = new ArrayList<>();
            s.fields().forEach(f -> fields.add(f.optional() ? null : of(f.type())));
            return new StructValue(fields);
        }
        if (type instanceof DataType.Bytes || type instanceof DataType.Image) {
            return BytesValue.of(new byte[0]);
        }
        throw new IllegalArgumentException("no zero of " + type.show());
    }
}
