package dev.headrace.kernels.order;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical order of the values of each type, boxed: numbers and times by value, false before true, text by code point,
 * enums by ordinal, bytes unsigned, lists, vectors and structs by their first difference, a shorter list before its
 * continuation.
 */
public final class ValueOrder {

    private ValueOrder() {}

    /** Of values that may be missing: null first. */
    public static Comparator<@Nullable Object> of(DataType type) {
        return Comparator.nullsFirst(sure(type));
    }

    /** Of values that are there. */
    public static Comparator<Object> sure(DataType type) {
        return type.accept(Orders.INSTANCE);
    }

    private static final class Orders implements DataType.Visitor<Comparator<Object>> {

        static final Orders INSTANCE = new Orders();

        private static final Comparator<Object> LONGS = (a, b) -> Long.compare((Long) a, (Long) b);

        @Override
        public Comparator<Object> bool(DataType.Bool type) {
            return (a, b) -> Boolean.compare((Boolean) a, (Boolean) b);
        }

        @Override
        public Comparator<Object> int_(DataType.Int type) {
            return LONGS;
        }

        @Override
        public Comparator<Object> float_(DataType.Float type) {
            return (a, b) -> Double.compare((Double) a, (Double) b);
        }

        @Override
        public Comparator<Object> decimal(DataType.Decimal type) {
            return (a, b) -> ((BigDecimal) a).compareTo((BigDecimal) b);
        }

        @Override
        public Comparator<Object> text(DataType.Text type) {
            return (a, b) -> TextOrder.compare((String) a, (String) b);
        }

        @Override
        public Comparator<Object> bytes(DataType.Bytes type) {
            return (a, b) -> ((BytesValue) a).compareTo((BytesValue) b);
        }

        @Override
        public Comparator<Object> date(DataType.Date type) {
            return LONGS;
        }

        @Override
        public Comparator<Object> instant(DataType.Instant type) {
            return LONGS;
        }

        @Override
        public Comparator<Object> duration(DataType.Duration type) {
            return LONGS;
        }

        @Override
        public Comparator<Object> image(DataType.Image type) {
            return (a, b) -> ((BytesValue) a).compareTo((BytesValue) b);
        }

        @Override
        public Comparator<Object> enumOf(DataType.EnumOf type) {
            return LONGS;
        }

        @Override
        public Comparator<Object> listOf(DataType.ListOf type) {
            Comparator<Object> element = sure(type.element());
            return (a, b) -> lists((List<?>) a, (List<?>) b, element);
        }

        @Override
        public Comparator<Object> vector(DataType.Vector type) {
            return (a, b) -> vectors((VectorValue) a, (VectorValue) b);
        }

        @Override
        public Comparator<Object> struct(DataType.Struct type) {
            List<Comparator<@Nullable Object>> fields = new ArrayList<>();
            for (Column field : type.fields()) {
                fields.add(of(field.type()));
            }
            return (a, b) -> structs((StructValue) a, (StructValue) b, fields);
        }

        @Override
        public Comparator<Object> unknown(DataType.Unknown type) {
            throw new IllegalStateException("an unknown type has no values");
        }
    }

    private static int lists(List<?> a, List<?> b, Comparator<Object> element) {
        int shared = Math.min(a.size(), b.size());
        for (int i = 0; i < shared; i++) {
            int order = element.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int vectors(VectorValue a, VectorValue b) {
        int shared = Math.min(a.size(), b.size());
        for (int i = 0; i < shared; i++) {
            int order = Double.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int structs(StructValue a, StructValue b, List<Comparator<@Nullable Object>> fields) {
        for (int i = 0; i < fields.size(); i++) {
            int order = fields.get(i).compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
