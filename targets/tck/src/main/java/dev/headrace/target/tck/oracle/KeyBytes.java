package dev.headrace.target.tck.oracle;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The canonical bytes of a key, as docs/language/encoding.md lays them out. */
final class KeyBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private KeyBytes() {}

    static byte[] of(List<Column> columns, List<@Nullable Object> key) {
        KeyBytes bytes = new KeyBytes();
        for (int i = 0; i < columns.size(); i++) {
            bytes.optional(columns.get(i).type(), key.get(i));
        }
        return bytes.out.toByteArray();
    }

    /** A byte that says whether there is a value, then the value. */
    private void optional(DataType type, @Nullable Object value) {
        out.write(value == null ? 0 : 1);
        if (value != null) {
            type.accept(new OfSure(value));
        }
    }

    private void bigEndian(BigInteger unsigned, int bytes) {
        for (int i = bytes - 1; i >= 0; i--) {
            out.write(unsigned.shiftRight(8 * i).intValue() & 0xff);
        }
    }

    /** Eight bytes, big-endian, with the sign bit flipped. */
    private void whole(long value) {
        bigEndian(BigInteger.valueOf(value).add(BigInteger.TWO.pow(63)), 8);
    }

    /** The IEEE bits: of a positive number with the sign bit set, of a negative one all inverted. */
    private void real(double value) {
        long bits = Double.doubleToLongBits(value == 0.0 ? 0.0 : value);
        BigInteger unsigned = new BigInteger(Long.toUnsignedString(bits));
        BigInteger half = BigInteger.TWO.pow(63);
        BigInteger most = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
        bigEndian(bits < 0 ? most.subtract(unsigned) : unsigned.add(half), 8);
    }

    /** Bytes 00 and 01 become 01 01 and 01 02; then 00 as the end. */
    private void ended(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0 || b == 1) {
                out.write(1);
            }
            out.write(b == 0 ? 1 : b == 1 ? 2 : b);
        }
        out.write(0);
    }

    private final class OfSure implements DataType.Visitor<Boolean> {

        private final Object value;

        OfSure(Object value) {
            this.value = value;
        }

        private Boolean asLong() {
            whole((Long) value);
            return true;
        }

        private Boolean asBytes() {
            ended(((BytesValue) value).toArray());
            return true;
        }

        @Override
        public Boolean bool(DataType.Bool type) {
            out.write((Boolean) value ? 1 : 0);
            return true;
        }

        @Override
        public Boolean int_(DataType.Int type) {
            return asLong();
        }

        @Override
        public Boolean float_(DataType.Float type) {
            real((Double) value);
            return true;
        }

        /** The unscaled value plus 2^127 in 16 bytes. */
        @Override
        public Boolean decimal(DataType.Decimal type) {
            BigInteger unscaled = ((BigDecimal) value).setScale(type.scale()).unscaledValue();
            bigEndian(unscaled.add(BigInteger.TWO.pow(127)), 16);
            return true;
        }

        @Override
        public Boolean text(DataType.Text type) {
            ended(((String) value).getBytes(StandardCharsets.UTF_8));
            return true;
        }

        @Override
        public Boolean bytes(DataType.Bytes type) {
            return asBytes();
        }

        @Override
        public Boolean date(DataType.Date type) {
            return asLong();
        }

        @Override
        public Boolean instant(DataType.Instant type) {
            return asLong();
        }

        @Override
        public Boolean duration(DataType.Duration type) {
            return asLong();
        }

        @Override
        public Boolean image(DataType.Image type) {
            return asBytes();
        }

        @Override
        public Boolean enumOf(DataType.EnumOf type) {
            return asLong();
        }

        @Override
        public Boolean listOf(DataType.ListOf type) {
            for (Object element : (List<?>) value) {
                optional(type.element(), element);
            }
            out.write(0);
            return true;
        }

        @Override
        public Boolean vector(DataType.Vector type) {
            for (double element : ((VectorValue) value).toArray()) {
                real(element);
            }
            return true;
        }

        @Override
        public Boolean struct(DataType.Struct type) {
            for (int i = 0; i < type.fields().size(); i++) {
                optional(type.fields().get(i).type(), ((StructValue) value).get(i));
            }
            return true;
        }

        @Override
        public Boolean unknown(DataType.Unknown type) {
            throw new IllegalStateException("an unknown type has no values");
        }
    }
}
