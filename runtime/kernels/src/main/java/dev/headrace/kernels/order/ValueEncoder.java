package dev.headrace.kernels.order;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a value that is there, without the byte that says so. */
@FunctionalInterface
interface ValueEncoder {

    void encode(Object value, ByteSink to);

    static ValueEncoder of(DataType type) {
        return type.accept(Encoders.INSTANCE);
    }

    /** One encoder per type. */
    final class Encoders implements DataType.Visitor<ValueEncoder> {

        static final Encoders INSTANCE = new Encoders();

        /** Unscaled Decimals have at most 38 digits, which 127 bits hold. */
        private static final BigInteger DECIMAL_OFFSET = BigInteger.ONE.shiftLeft(127);

        private static final ValueEncoder LONGS = (v, to) -> to.putLong((Long) v ^ Long.MIN_VALUE);

        @Override
        public ValueEncoder bool(DataType.Bool type) {
            return (v, to) -> to.put((Boolean) v ? 1 : 0);
        }

        @Override
        public ValueEncoder int_(DataType.Int type) {
            return LONGS;
        }

        @Override
        public ValueEncoder float_(DataType.Float type) {
            return (v, to) -> putDouble((Double) v, to);
        }

        @Override
        public ValueEncoder decimal(DataType.Decimal type) {
            return (v, to) -> {
                BigInteger shifted = ((BigDecimal) v).unscaledValue().add(DECIMAL_OFFSET);
                to.putLong(shifted.shiftRight(64).longValue());
                to.putLong(shifted.longValue());
            };
        }

        @Override
        public ValueEncoder text(DataType.Text type) {
            return (v, to) -> putBytes(((String) v).getBytes(StandardCharsets.UTF_8), to);
        }

        @Override
        public ValueEncoder bytes(DataType.Bytes type) {
            return (v, to) -> putBytes(((BytesValue) v).toArray(), to);
        }

        @Override
        public ValueEncoder date(DataType.Date type) {
            return LONGS;
        }

        @Override
        public ValueEncoder instant(DataType.Instant type) {
            return LONGS;
        }

        @Override
        public ValueEncoder duration(DataType.Duration type) {
            return LONGS;
        }

        @Override
        public ValueEncoder image(DataType.Image type) {
            return (v, to) -> putBytes(((BytesValue) v).toArray(), to);
        }

        @Override
        public ValueEncoder enumOf(DataType.EnumOf type) {
            return LONGS;
        }

        @Override
        public ValueEncoder listOf(DataType.ListOf type) {
            ValueEncoder element = of(type.element());
            return (v, to) -> {
                for (Object each : (List<?>) v) {
                    KeyEncoder.encodeValue(element, each, to);
                }
                to.put(0);
            };
        }

        @Override
        public ValueEncoder vector(DataType.Vector type) {
            return (v, to) -> {
                VectorValue vector = (VectorValue) v;
                for (int i = 0; i < vector.size(); i++) {
                    putDouble(vector.get(i), to);
                }
            };
        }

        @Override
        public ValueEncoder struct(DataType.Struct type) {
            List<ValueEncoder> fields = new ArrayList<>();
            for (Column field : type.fields()) {
                fields.add(of(field.type()));
            }
            return (v, to) -> {
                for (int i = 0; i < fields.size(); i++) {
                    KeyEncoder.encodeValue(fields.get(i), ((StructValue) v).get(i), to);
                }
            };
        }

        @Override
        public ValueEncoder unknown(DataType.Unknown type) {
            throw new IllegalStateException("an unknown type has no values");
        }

        private static void putDouble(double v, ByteSink to) {
            long bits = Double.doubleToLongBits(v + 0.0);
            to.putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        }

        /** 00 becomes 01 01 and 01 becomes 01 02, so that 00 can end the bytes and keep their order. */
        private static void putBytes(byte[] bytes, ByteSink to) {
            for (byte b : bytes) {
                if (b == 0 || b == 1) {
                    to.put(1);
                    to.put(b + 1);
                } else {
                    to.put(b);
                }
            }
            to.put(0);
        }
    }
}
