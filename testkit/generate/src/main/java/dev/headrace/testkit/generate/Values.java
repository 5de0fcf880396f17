package dev.headrace.testkit.generate;

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

/** Random values: mostly small and repeated, sometimes the worst a type can hold. */
public final class Values {

    /** 2024-02-28T22:00:00Z: a leap day is near. */
    public static final long START = 1_709_157_600_000_000L;

    public static final long MINUTE = 60_000_000L;
    public static final long HOUR = 60 * MINUTE;
    public static final long DAY = 24 * HOUR;

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "A",
            "b",
            "ab",
            " a ",
            "0",
            "12",
            "-3.5",
            "äöü",
            "Straße",
            "İstanbul",
            "日本語",
            "😀",
            "e\u0301",
            "x,y",
            "\"q\"",
            "line\nbreak",
            "2024-02-29",
            "true",
            "null");

    private static final List<Double> FLOATS = List.of(
            0.0, 1.0, -1.0, 0.1, 0.2, 0.3, 1e-300, 1e300, -1e300, 1e16, 123456.789, Double.MAX_VALUE, Double.MIN_VALUE);

    private static final List<Long> INTS =
            List.of(0L, 1L, -1L, 2L, 7L, 10L, 100L, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE, -1000L);

    private Values() {}

    /** A value of the type that is there. */
    public static Object of(Dice dice, DataType type) {
        return type.accept(new Maker(dice));
    }

    /** One of very few values. */
    static Object key(Dice dice, DataType type) {
        return type.equals(DataType.INT) ? (Object) dice.between(0L, 3L) : dice.oneOf("a", "b", "ü", "");
    }

    /** An instant within two days, often one that others have too, sometimes with single microseconds. */
    static long time(Dice dice, long start) {
        if (dice.chance(3)) {
            return start + dice.oneOf(-400L, 400L) * DAY;
        }
        long time = start + dice.between(0L, 96L) * 30 * MINUTE;
        return dice.chance(20) ? time + dice.oneOf(-1L, 1L, 999L) : time;
    }

    private record Maker(Dice dice) implements DataType.Visitor<Object> {

        @Override
        public Object bool(DataType.Bool t) {
            return dice.chance(50);
        }

        @Override
        public Object int_(DataType.Int t) {
            return dice.chance(90) ? dice.between(-5L, 20L) : dice.oneOf(INTS);
        }

        @Override
        public Object float_(DataType.Float t) {
            if (dice.chance(70)) {
                return positiveZero(dice.between(-40L, 400L) / 8.0);
            }
            return dice.chance(60) ? dice.between(-1000L, 1000L) / 7.0 + 0.0 : dice.oneOf(FLOATS);
        }

        private static double positiveZero(double d) {
            return d + 0.0;
        }

        @Override
        public Object decimal(DataType.Decimal t) {
            BigInteger limit = BigInteger.TEN.pow(t.precision());
            BigInteger digits = dice.chance(85)
                    ? BigInteger.valueOf(dice.between(-2000L, 20_000L))
                    : limit.subtract(BigInteger.ONE).multiply(BigInteger.valueOf(dice.oneOf(-1L, 1L)));
            return new BigDecimal(digits.remainder(limit), t.scale());
        }

        @Override
        public Object text(DataType.Text t) {
            return dice.oneOf(TEXTS);
        }

        @Override
        public Object bytes(DataType.Bytes t) {
            byte[] bytes = new byte[dice.between(0, 3)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) dice.between(-128, 127);
            }
            return BytesValue.of(bytes);
        }

        @Override
        public Object date(DataType.Date t) {
            return START / DAY + dice.between(-2L, 3L);
        }

        @Override
        public Object instant(DataType.Instant t) {
            return time(dice, START);
        }

        @Override
        public Object duration(DataType.Duration t) {
            return dice.oneOf(0L, 1L, MINUTE, HOUR, DAY, -HOUR, dice.between(-DAY, DAY));
        }

        @Override
        public Object image(DataType.Image t) {
            return BytesValue.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        }

        @Override
        public Object enumOf(DataType.EnumOf t) {
            return (long) dice.between(0, t.labels().size() - 1);
        }

        @Override
        public Object listOf(DataType.ListOf t) {
            List<Object> items = new ArrayList<>();
            int size = dice.between(0, 3);
            for (int i = 0; i < size; i++) {
                items.add(of(dice, t.element()));
            }
            return List.copyOf(items);
        }

        @Override
        public Object vector(DataType.Vector t) {
            double[] values = new double[t.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (Double) of(dice, DataType.FLOAT);
            }
            return VectorValue.of(values);
        }

        @Override
        public Object struct(DataType.Struct t) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Column field : t.fields()) {
                values.add(field.optional() && dice.chance(30) ? null : of(dice, field.type()));
            }
            return new StructValue(values);
        }

        @Override
        public Object unknown(DataType.Unknown t) {
            throw new IllegalArgumentException("an unknown type has no values");
        }
    }
}
