package dev.headrace.kernels.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The canonical bytes are what docs/language/encoding.md says, and stand in the canonical order. */
class KeyEncoderTest {

    private static final DataType STRUCT = new DataType.Struct(
            "Point", List.of(Column.sure("x", DataType.INT), Column.optional("name", DataType.STRING)));
    private static final List<DataType> TYPES = List.of(
            DataType.BOOL,
            DataType.INT,
            DataType.FLOAT,
            new DataType.Decimal(38, 2),
            DataType.STRING,
            DataType.BYTES,
            DataType.INSTANT,
            new DataType.EnumOf("E", List.of("z", "a")),
            new DataType.ListOf(DataType.STRING),
            new DataType.Vector(2),
            STRUCT);

    private final Random random = new Random(5);

    @Test
    void everyByteIsFixed() {
        assertBytes(DataType.BOOL, true, "0101");
        assertBytes(DataType.INT, 1L, "01" + "8000000000000001");
        assertBytes(DataType.INT, -1L, "01" + "7fffffffffffffff");
        assertBytes(DataType.FLOAT, 1.0, "01" + "bff0000000000000");
        assertBytes(DataType.FLOAT, -1.0, "01" + "400fffffffffffff");
        assertBytes(DataType.FLOAT, -0.0, "01" + "8000000000000000");
        assertBytes(new DataType.Decimal(5, 2), new BigDecimal("1.23"), "01" + "8000000000000000000000000000007b");
        assertBytes(DataType.STRING, "a\u0000\u0001é", "01" + "61" + "0101" + "0102" + "c3a9" + "00");
        assertBytes(DataType.BYTES, BytesValue.of(new byte[] {-1, 0}), "01" + "ff" + "0101" + "00");
        assertBytes(new DataType.ListOf(DataType.BOOL), List.of(true, false), "01" + "0101" + "0100" + "00");
        assertBytes(STRUCT, new StructValue(Arrays.asList(0L, null)), "01" + "01" + "8000000000000000" + "00");
        assertBytes(DataType.STRING, null, "00");
    }

    private static void assertBytes(DataType type, Object value, String hex) {
        byte[] bytes = new KeyEncoder(List.of(type)).encode(Arrays.asList(value));
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(hex);
    }

    @Test
    void byteOrderIsCanonicalOrder() {
        for (int round = 0; round < 20_000; round++) {
            DataType type = TYPES.get(round % TYPES.size());
            KeyEncoder encoder = new KeyEncoder(List.of(type, DataType.INT));
            Comparator<Object> order = ValueOrder.of(type);
            List<Object> a = Arrays.asList(value(type), (long) random.nextInt(2));
            List<Object> b = Arrays.asList(value(type), (long) random.nextInt(2));
            int expected = order.compare(a.get(0), b.get(0));
            expected = expected != 0 ? expected : Long.compare((Long) a.get(1), (Long) b.get(1));
            int bytes = Arrays.compareUnsigned(encoder.encode(a), encoder.encode(b));
            assertThat(Integer.signum(bytes)).as("%s %s", a, b).isEqualTo(Integer.signum(expected));
        }
    }

    @Test
    void textStandsByCodePoint() {
        assertThat(TextOrder.compare("\uFFFF", "\uD801\uDC37")).isNegative();
        assertThat(TextOrder.compare("a", "ab")).isNegative();
        assertThat(TextOrder.compare("é", "z")).isPositive();
        assertThat(TextOrder.compare("\uD801\uDC37", "\uD801\uDC36")).isPositive();
    }

    @Test
    void sharesSideBySideHaveEachKeyOnce() {
        KeyEncoder encoder = new KeyEncoder(List.of(DataType.INT));
        long half = 1L << 63;
        long most = half + (1L << 62);
        List<Sampling> shares = List.of(
                new Sampling(7, half, false), new Sampling(7, half, most, false), new Sampling(7, most, 0, true));
        int[] kept = new int[3];
        for (long key = 0; key < 4000; key++) {
            byte[] bytes = encoder.encode(List.of(key));
            int in = 0;
            for (int share = 0; share < kept.length; share++) {
                if (shares.get(share).keeps(bytes)) {
                    kept[share]++;
                    in++;
                }
            }
            assertThat(in).isOne();
        }
        assertThat(kept[0]).isBetween(1850, 2150);
        assertThat(kept[1]).isBetween(870, 1130);
    }

    @Test
    void aSampleKeepsAboutItsShareAndNeverChanges() {
        KeyEncoder encoder = new KeyEncoder(List.of(DataType.INT));
        Sampling tenth = new Sampling(7, Long.parseUnsignedLong("1844674407370955161"), false);
        int kept = 0;
        for (long key = 0; key < 10_000; key++) {
            kept += tenth.keeps(encoder.encode(List.of(key))) ? 1 : 0;
        }
        assertThat(kept).isBetween(900, 1100);
        assertThat(new Sampling(7, 0, false).keeps(new byte[] {1})).isFalse();
        assertThat(new Sampling(7, 0, true).keeps(new byte[] {1})).isTrue();
        byte[] key = encoder.encode(List.of(42L));
        // SHA-256 of 0000000000000007 01 800000000000002a.
        assertThat(Long.toHexString(tenth.draw(key, key.length)))
                .isEqualTo(sha("0000000000000007" + "01800000000000002a"));
    }

    private static String sha(String hex) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(HexFormat.of().parseHex(hex));
            return HexFormat.of().formatHex(digest, 0, 8).replaceFirst("^0+", "");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private Object value(DataType type) {
        if (random.nextInt(8) == 0) {
            return null;
        }
        if (type instanceof DataType.ListOf list) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(text());
            }
            return values;
        }
        if (type instanceof DataType.Struct) {
            return new StructValue(Arrays.asList((long) random.nextInt(3), random.nextBoolean() ? null : text()));
        }
        if (type instanceof DataType.Vector) {
            return VectorValue.of(random.nextInt(3) - 1.0, random.nextGaussian());
        }
        if (type instanceof DataType.Decimal) {
            return BigDecimal.valueOf(random.nextInt(2000) - 1000, 2);
        }
        if (type instanceof DataType.Bytes) {
            return BytesValue.of(text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return switch (type.physical()) {
            case BOOL -> random.nextBoolean();
            case LONG ->
                type instanceof DataType.EnumOf
                        ? (Object) (long) random.nextInt(2)
                        : random.nextLong() >> random.nextInt(64);
            case DOUBLE -> random.nextInt(4) == 0 ? (double) random.nextInt(3) - 1 + 0.0 : random.nextGaussian();
            case OBJECT -> text();
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(List.of("a", "b", "\u0000", "\u0001", "\u0002", "é", "\uFFFD", "\uD83D\uDE00")
                    .get(random.nextInt(8)));
        }
        return text.toString();
    }
}
