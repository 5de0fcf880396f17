package dev.headrace.ir.verify;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** No type is unknown, and a value is one its type can hold. */
final class TypeChecks {

    private TypeChecks() {}

    static void known(Schema schema, String place, Faults faults) {
        schema.columns().forEach(c -> known(c.type(), place + " `" + c.name() + "`", faults));
    }

    static void known(DataType type, String place, Faults faults) {
        faults.check(!(type instanceof DataType.Unknown), place, "a type that is not known");
        if (type instanceof DataType.ListOf list) {
            known(list.element(), place, faults);
        }
        if (type instanceof DataType.Struct struct) {
            struct.fields().forEach(f -> known(f.type(), place, faults));
        }
    }

    static void value(DataType type, Object value, String place, Faults faults) {
        faults.check(type.accept(new Holds(value)), place, "a value that is no " + type.show());
    }

    /** Whether a type can hold the value. */
    private record Holds(@Nullable Object value) implements DataType.Visitor<Boolean> {

        private boolean in(DataType type, @Nullable Object other) {
            return type.accept(new Holds(other));
        }

        @Override
        public Boolean bool(DataType.Bool t) {
            return value instanceof Boolean;
        }

        @Override
        public Boolean int_(DataType.Int t) {
            return value instanceof Long;
        }

        @Override
        public Boolean float_(DataType.Float t) {
            return value instanceof Double d && sane(d);
        }

        @Override
        public Boolean decimal(DataType.Decimal t) {
            return value instanceof BigDecimal d && d.scale() == t.scale() && d.precision() <= t.precision();
        }

        @Override
        public Boolean text(DataType.Text t) {
            return value instanceof String;
        }

        @Override
        public Boolean bytes(DataType.Bytes t) {
            return value instanceof BytesValue;
        }

        @Override
        public Boolean date(DataType.Date t) {
            return value instanceof Long;
        }

        @Override
        public Boolean instant(DataType.Instant t) {
            return value instanceof Long;
        }

        @Override
        public Boolean duration(DataType.Duration t) {
            return value instanceof Long;
        }

        @Override
        public Boolean image(DataType.Image t) {
            return value instanceof BytesValue;
        }

        @Override
        public Boolean enumOf(DataType.EnumOf t) {
            return value instanceof Long l && l >= 0 && l < t.labels().size();
        }

        @Override
        public Boolean listOf(DataType.ListOf t) {
            return value instanceof List<?> l && l.stream().allMatch(v -> in(t.element(), v));
        }

        @Override
        public Boolean vector(DataType.Vector t) {
            return value instanceof VectorValue v
                    && v.size() == t.size()
                    && IntStream.range(0, v.size()).allMatch(i -> sane(v.get(i)));
        }

        @Override
        public Boolean struct(DataType.Struct t) {
            return value instanceof StructValue s
                    && s.values().size() == t.fields().size()
                    && IntStream.range(0, t.fields().size())
                            .allMatch(i -> holds(t.fields().get(i), s.get(i)));
        }

        private boolean holds(Column field, @Nullable Object v) {
            return v == null ? field.optional() : in(field.type(), v);
        }

        @Override
        public Boolean unknown(DataType.Unknown t) {
            return false;
        }

        private static boolean sane(double d) {
            return Double.isFinite(d) && (d != 0 || Double.doubleToRawLongBits(d) == 0);
        }
    }
}
