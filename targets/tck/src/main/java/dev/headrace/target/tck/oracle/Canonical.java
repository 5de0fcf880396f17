package dev.headrace.target.tck.oracle;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rule 1: the canonical order of values and rows. */
public final class Canonical {

    private Canonical() {}

    /** Of values that may be missing: null comes first. */
    public static int compare(DataType type, @Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        return type.accept(new OfSure(a, b));
    }

    static boolean same(DataType type, @Nullable Object a, @Nullable Object b) {
        return compare(type, a, b) == 0;
    }

    /** Rule 1: event time, known time, then the columns in schema order. */
    static Comparator<List<@Nullable Object>> ofRows(Schema schema) {
        List<Column> order = new ArrayList<>();
        schema.eventTime().map(schema::require).ifPresent(order::add);
        schema.knownTime().map(schema::require).ifPresent(order::add);
        order.addAll(schema.columns());
        int[] places = order.stream()
                .mapToInt(c -> schema.indexOf(c.name()).orElseThrow())
                .toArray();
        return (a, b) -> {
            for (int i = 0; i < places.length; i++) {
                int sign = compare(order.get(i).type(), a.get(places[i]), b.get(places[i]));
                if (sign != 0) {
                    return sign;
                }
            }
            return 0;
        };
    }

    private record OfSure(Object a, Object b) implements DataType.Visitor<Integer> {

        private int longs() {
            return Long.compare((Long) a, (Long) b);
        }

        private int bytes() {
            return unsigned(((BytesValue) a).toArray(), ((BytesValue) b).toArray());
        }

        @Override
        public Integer bool(DataType.Bool type) {
            return Boolean.compare((Boolean) a, (Boolean) b);
        }

        @Override
        public Integer int_(DataType.Int type) {
            return longs();
        }

        @Override
        public Integer float_(DataType.Float type) {
            return Double.compare((Double) a, (Double) b);
        }

        @Override
        public Integer decimal(DataType.Decimal type) {
            return ((BigDecimal) a).compareTo((BigDecimal) b);
        }

        /** Rule 5: by code point, which is the order of UTF-8 bytes. */
        @Override
        public Integer text(DataType.Text type) {
            return unsigned(
                    ((String) a).getBytes(StandardCharsets.UTF_8), ((String) b).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Integer bytes(DataType.Bytes type) {
            return bytes();
        }

        @Override
        public Integer date(DataType.Date type) {
            return longs();
        }

        @Override
        public Integer instant(DataType.Instant type) {
            return longs();
        }

        @Override
        public Integer duration(DataType.Duration type) {
            return longs();
        }

        @Override
        public Integer image(DataType.Image type) {
            return bytes();
        }

        @Override
        public Integer enumOf(DataType.EnumOf type) {
            return longs();
        }

        @Override
        public Integer listOf(DataType.ListOf type) {
            List<?> left = (List<?>) a;
            List<?> right = (List<?>) b;
            for (int i = 0; i < left.size() && i < right.size(); i++) {
                int sign = compare(type.element(), left.get(i), right.get(i));
                if (sign != 0) {
                    return sign;
                }
            }
            return Integer.compare(left.size(), right.size());
        }

        @Override
        public Integer vector(DataType.Vector type) {
            for (int i = 0; i < type.size(); i++) {
                int sign = Double.compare(((VectorValue) a).get(i), ((VectorValue) b).get(i));
                if (sign != 0) {
                    return sign;
                }
            }
            return 0;
        }

        @Override
        public Integer struct(DataType.Struct type) {
            for (int i = 0; i < type.fields().size(); i++) {
                int sign = compare(type.fields().get(i).type(), ((StructValue) a).get(i), ((StructValue) b).get(i));
                if (sign != 0) {
                    return sign;
                }
            }
            return 0;
        }

        @Override
        public Integer unknown(DataType.Unknown type) {
            throw new IllegalStateException("an unknown type has no values");
        }

        private static int unsigned(byte[] left, byte[] right) {
            for (int i = 0; i < left.length && i < right.length; i++) {
                int sign = Integer.compare(left[i] & 0xff, right[i] & 0xff);
                if (sign != 0) {
                    return sign;
                }
            }
            return Integer.compare(left.length, right.length);
        }
    }
}
