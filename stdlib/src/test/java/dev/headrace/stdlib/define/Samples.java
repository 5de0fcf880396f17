package dev.headrace.stdlib.define;

import dev.headrace.ir.text.DateText;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Types that fit a pattern, and values of a type: the awkward ones more often than chance would have it. */
final class Samples {

    static final DataType.EnumOf COLOR = new DataType.EnumOf("Color", List.of("red", "green", "blue"));

    private static final List<DataType> ANY = List.of(
            DataType.INT,
            DataType.FLOAT,
            DataType.BOOL,
            DataType.STRING,
            DataType.DATE,
            DataType.BYTES,
            new DataType.Decimal(12, 3),
            COLOR);

    private static final long[] LONGS = {
        0, 1, -1, 2, 7, -12, 59, 1000, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 53, -(1L << 31), -308
    };
    private static final double[] DOUBLES = {
        0,
        1,
        -1,
        0.5,
        -0.5,
        2.5,
        1e-300,
        1e300,
        -1e308,
        4.9e-324,
        Math.PI,
        1e16,
        180,
        -2.675,
        Double.MAX_VALUE,
        -Double.MAX_VALUE
    };
    private static final String[] TEXTS = {
        "",
        "a",
        "ab",
        " a b ",
        "\u00e9",
        "\ud83d\ude00x",
        "1",
        "-7",
        "0.5",
        "true",
        "2024-02-29",
        "a,b,,c",
        "%_",
        "1h",
        "$1",
        "NaN"
    };

    /** Values of literal parameters, by name. */
    static final Map<String, Object> LITERALS = Map.of(
            "zone",
            "Europe/Paris",
            "unit",
            "week",
            "regex",
            "(a)|b",
            "pattern",
            "a%\\%_",
            "with",
            "<$1>",
            "group",
            1L,
            "precision",
            12L,
            "scale",
            2L,
            "digits",
            1L,
            "size",
            3L);

    private Samples() {}

    static List<DataType> types(Pattern pattern) {
        if (pattern instanceof Pattern.Exactly e) {
            return List.of(e.type());
        }
        if (pattern instanceof Pattern.AnyDecimal) {
            return List.of(
                    new DataType.Decimal(10, 2),
                    new DataType.Decimal(19, 0),
                    new DataType.Decimal(38, 6),
                    new DataType.Decimal(38, 38));
        }
        if (pattern instanceof Pattern.AnyEnum) {
            return List.of(COLOR);
        }
        if (pattern instanceof Pattern.AnyVector) {
            return List.of(new DataType.Vector(3));
        }
        if (pattern instanceof Pattern.ListOf list) {
            List<DataType> lists = new ArrayList<>();
            types(list.element()).forEach(t -> lists.add(new DataType.ListOf(t)));
            return lists;
        }
        return ANY;
    }

    static Object value(DataType type, Random random) {
        boolean awkward = random.nextInt(3) > 0;
        if (type.equals(DataType.BOOL)) {
            return random.nextBoolean();
        }
        if (type.equals(DataType.INT) || type.equals(DataType.INSTANT) || type.equals(DataType.DURATION)) {
            return awkward ? LONGS[random.nextInt(LONGS.length)] : random.nextLong() >> random.nextInt(64);
        }
        if (type.equals(DataType.DATE)) {
            long[] days = {0, 19_000, DateText.MIN_DAY, DateText.MAX_DAY, -719_528};
            return awkward ? days[random.nextInt(days.length)] : random.nextInt(80_000) - 40_000L;
        }
        if (type.equals(DataType.FLOAT)) {
            return awkward ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextGaussian() * 1000;
        }
        if (type.equals(DataType.STRING)) {
            return TEXTS[random.nextInt(TEXTS.length)];
        }
        if (type.equals(DataType.BYTES)) {
            byte[] bytes = new byte[random.nextInt(5)];
            random.nextBytes(bytes);
            return BytesValue.of(bytes);
        }
        return composite(type, random, awkward);
    }

    private static Object composite(DataType type, Random random, boolean awkward) {
        if (type instanceof DataType.Decimal d) {
            BigInteger most = BigInteger.TEN.pow(d.precision()).subtract(BigInteger.ONE);
            BigInteger digits = awkward
                    ? List.of(BigInteger.ZERO, most, most.negate(), BigInteger.valueOf(5))
                            .get(random.nextInt(4))
                    : new BigInteger(40, random).mod(most.add(BigInteger.ONE));
            return new BigDecimal(digits, d.scale());
        }
        if (type instanceof DataType.EnumOf e) {
            return (long) random.nextInt(e.labels().size());
        }
        if (type instanceof DataType.Vector v) {
            double[] values = new double[v.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (Double) value(DataType.FLOAT, random);
            }
            return VectorValue.of(values);
        }
        if (type instanceof DataType.ListOf list) {
            List<Object> items = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0; n--) {
                items.add(value(list.element(), random));
            }
            return items;
        }
        throw new IllegalArgumentException(type.show());
    }
}
