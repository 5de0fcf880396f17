package dev.headrace.dsl.row;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a column stand in a record, {@code T}, and in a row. The messages of what is thrown go on from
 * the name of the column: {@code "`amount` of `Payment` " + message}.
 *
 * @param <T> how it stands in a record
 */
public abstract class Form<T> {

    /** Int, as a {@code long}. */
    public static final Form<Long> LONG = new Plain<>(Long.class, "an Int");
    /** Int, as an {@code int}. */
    public static final Form<Integer> INT = new SmallInt();
    /** Float. */
    public static final Form<Double> FLOAT = new Finite();
    /** String. */
    public static final Form<String> TEXT = new Plain<>(String.class, "a String");
    /** Bool. */
    public static final Form<Boolean> BOOL = new Plain<>(Boolean.class, "a Bool");
    /** Date. */
    public static final Form<LocalDate> DATE = new Days();
    /** Instant. */
    public static final Form<Instant> INSTANT = new Moment();
    /** Duration. */
    public static final Form<Duration> DURATION = new Stretch();
    /** Bytes and Image. */
    public static final Form<byte[]> BYTES = new Binary();

    private static final long MICROS = 1_000_000;

    Form() {}

    /**
     * Decimals of this form.
     *
     * @param precision how many digits there are in all: 1 to 38
     * @param scale how many of them follow the point
     * @return the form; a value that would have to be rounded is refused
     */
    public static Form<BigDecimal> decimal(int precision, int scale) {
        return new DecimalForm(precision, scale);
    }

    /**
     * Vectors of this size.
     *
     * @param size how many numbers there are
     * @return the form; a number that is not finite is refused
     */
    public static Form<double[]> vector(int size) {
        return new Doubles(size);
    }

    /**
     * Vectors of this size; a value that comes from a row is rounded to the nearest {@code float}.
     *
     * @param size how many numbers there are
     * @return the form; a number that is not finite is refused
     */
    public static Form<float[]> floats(int size) {
        return new Floats(size);
    }

    /**
     * Labels of an enum.
     *
     * @param <E> the enum
     * @param type its class
     * @return the form; in a row a label is its place among the constants, from 0
     */
    public static <E extends Enum<E>> Form<E> labels(Class<E> type) {
        return new Labels<>(type);
    }

    /**
     * Nested rows.
     *
     * @param <T> the record
     * @param codec its codec
     * @return the form
     */
    public static <T> Form<T> record(RowCodec<?, T> codec) {
        return new Nested<>(codec);
    }

    /**
     * Lists of such.
     *
     * @param <T> the elements in a record
     * @param element the form of each, which is never missing
     * @return the form
     */
    public static <T> Form<List<T>> list(Form<T> element) {
        return new Elements<>(element);
    }

    /** The value of a row. */
    abstract Object value(T value);

    /** The value of a record. */
    abstract T read(Object value);

    static IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException(message);
    }

    private static IllegalArgumentException other(Object value, String wanted) {
        return wrong("is of " + value.getClass().getSimpleName() + ", not " + wanted);
    }

    /** Values that stand in both as they are. */
    private static class Plain<T> extends Form<T> {
        private final Class<T> type;
        private final String name;

        Plain(Class<T> type, String name) {
            this.type = type;
            this.name = name;
        }

        @Override
        Object value(T value) {
            return value;
        }

        @Override
        T read(Object value) {
            if (!type.isInstance(value)) {
                throw other(value, name);
            }
            return type.cast(value);
        }
    }

    private static final class SmallInt extends Form<Integer> {
        @Override
        Object value(Integer value) {
            return value.longValue();
        }

        @Override
        Integer read(Object value) {
            long whole = LONG.read(value);
            if (whole < Integer.MIN_VALUE || whole > Integer.MAX_VALUE) {
                throw wrong("is " + whole + ", too large for an `int`");
            }
            return (int) whole;
        }
    }

    private static final class Finite extends Plain<Double> {
        Finite() {
            super(Double.class, "a Float");
        }

        @Override
        Object value(Double value) {
            return finite(value);
        }
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw wrong("is " + value + "; a Float is finite");
        }
        return value + 0.0; // there is no -0.0
    }

    private static final class Days extends Form<LocalDate> {
        @Override
        Object value(LocalDate value) {
            return value.toEpochDay();
        }

        @Override
        LocalDate read(Object value) {
            return LocalDate.ofEpochDay(count(value, "the days of a Date"));
        }
    }

    private static final class Moment extends Form<Instant> {
        @Override
        Object value(Instant value) {
            whole(value.getNano(), value, "an Instant");
            return ChronoUnit.MICROS.between(Instant.EPOCH, value);
        }

        @Override
        Instant read(Object value) {
            return Instant.EPOCH.plus(count(value, "the microseconds of an Instant"), ChronoUnit.MICROS);
        }
    }

    private static final class Stretch extends Form<Duration> {
        @Override
        Object value(Duration value) {
            whole(value.getNano(), value, "a Duration");
            long seconds = Math.multiplyExact(value.getSeconds(), MICROS);
            return Math.addExact(seconds, value.getNano() / 1_000);
        }

        @Override
        Duration read(Object value) {
            return Duration.of(count(value, "the microseconds of a Duration"), ChronoUnit.MICROS);
        }
    }

    private static void whole(int nanos, Object value, String what) {
        if (nanos % 1_000 != 0) {
            throw wrong("is " + value + "; " + what + " counts microseconds");
        }
    }

    private static long count(Object value, String wanted) {
        if (!(value instanceof Long count)) {
            throw other(value, wanted);
        }
        return count;
    }

    private static final class Binary extends Form<byte[]> {
        @Override
        Object value(byte[] value) {
            return BytesValue.of(value);
        }

        @Override
        byte[] read(Object value) {
            if (!(value instanceof BytesValue bytes)) {
                throw other(value, "Bytes");
            }
            return bytes.toArray();
        }
    }

    private static final class DecimalForm extends Plain<BigDecimal> {
        private final int precision;
        private final int scale;

        DecimalForm(int precision, int scale) {
            super(BigDecimal.class, "a Decimal");
            this.precision = precision;
            this.scale = scale;
        }

        @Override
        Object value(BigDecimal value) {
            BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            if (stripped.scale() > scale || stripped.precision() - stripped.scale() > precision - scale) {
                throw wrong("is " + value + ", which is no Decimal(" + precision + ", " + scale + ")");
            }
            return stripped.setScale(scale);
        }
    }

    private static final class Doubles extends Form<double[]> {
        private final int size;

        Doubles(int size) {
            this.size = size;
        }

        @Override
        Object value(double[] value) {
            sized(value.length);
            return VectorValue.of(Arrays.stream(value).map(Form::finite).toArray());
        }

        @Override
        double[] read(Object value) {
            if (!(value instanceof VectorValue numbers)) {
                throw other(value, "a Vector");
            }
            sized(numbers.size());
            return numbers.toArray();
        }

        private void sized(int found) {
            if (found != size) {
                throw wrong("has " + found + " numbers, not " + size);
            }
        }
    }

    private static final class Floats extends Form<float[]> {
        private final Form<double[]> wide;

        Floats(int size) {
            wide = vector(size);
        }

        @Override
        Object value(float[] value) {
            double[] numbers = new double[value.length];
            for (int i = 0; i < value.length; i++) {
                numbers[i] = value[i];
            }
            return wide.value(numbers);
        }

        @Override
        float[] read(Object value) {
            double[] numbers = wide.read(value);
            float[] narrow = new float[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                narrow[i] = (float) numbers[i];
            }
            return narrow;
        }
    }

    private static final class Labels<E extends Enum<E>> extends Form<E> {
        private final E[] constants;

        Labels(Class<E> type) {
            constants = type.getEnumConstants();
        }

        @Override
        Object value(E value) {
            return (long) value.ordinal();
        }

        @Override
        E read(Object value) {
            long place = count(value, "the place of a label");
            if (place < 0 || place >= constants.length) {
                throw wrong("is label " + place + " of " + constants.length);
            }
            return constants[(int) place];
        }
    }

    private static final class Nested<T> extends Form<T> {
        private final RowCodec<?, T> codec;

        Nested(RowCodec<?, T> codec) {
            this.codec = codec;
        }

        @Override
        Object value(T value) {
            return new StructValue(Arrays.asList(codec.values(value)));
        }

        @Override
        T read(Object value) {
            if (!(value instanceof StructValue row)) {
                throw other(value, "a nested row");
            }
            return codec.of(row.values().toArray());
        }
    }

    private static final class Elements<T> extends Form<List<T>> {
        private final Form<T> element;

        Elements(Form<T> element) {
            this.element = element;
        }

        @Override
        Object value(List<T> value) {
            List<Object> elements = new ArrayList<>();
            for (T one : value) {
                elements.add(element.value(there(one)));
            }
            return List.copyOf(elements);
        }

        @Override
        List<T> read(Object value) {
            if (!(value instanceof List<?> elements)) {
                throw other(value, "a List");
            }
            List<T> read = new ArrayList<>();
            for (Object one : elements) {
                read.add(element.read(there(one)));
            }
            return List.copyOf(read);
        }

        private static <V> V there(@Nullable V value) {
            if (value == null) {
                throw wrong("has an element that is missing");
            }
            return value;
        }
    }
}
