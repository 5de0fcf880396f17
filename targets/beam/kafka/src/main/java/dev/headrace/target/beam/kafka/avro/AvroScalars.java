package dev.headrace.target.beam.kafka.avro;

import dev.headrace.formats.file.TimeForm;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.DecimalText;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.jspecify.annotations.Nullable;

/** Values without parts. */
final class AvroScalars {

    static final AvroValue BOOL = Scalar.of(BinaryDecoder::readBoolean, (v, to) -> to.writeBoolean((Boolean) v));
    static final AvroValue LONG = Scalar.of(BinaryDecoder::readLong, (v, to) -> to.writeLong((Long) v));
    static final AvroValue INT =
            Scalar.of(from -> (long) from.readInt(), (v, to) -> to.writeInt(Math.toIntExact((Long) v)));
    static final AvroValue DOUBLE = Scalar.of(from -> finite(from.readDouble()), (v, to) -> to.writeDouble((Double) v));
    static final AvroValue FLOAT =
            Scalar.of(from -> finite(from.readFloat()), (v, to) -> to.writeFloat(((Double) v).floatValue()));
    static final AvroValue BYTES = Scalar.of(
            from -> BytesValue.of(AvroValue.bytes(from)), (v, to) -> to.writeBytes(((BytesValue) v).toArray()));

    private AvroScalars() {}

    /** A value that is always there. */
    private record Scalar(Read reading, Write writing) implements AvroValue {
        interface Read {
            Object read(BinaryDecoder from) throws IOException;
        }

        interface Write {
            void write(Object value, BinaryEncoder to) throws IOException;
        }

        static AvroValue of(Read reading, Write writing) {
            return new Scalar(reading, writing);
        }

        @Override
        public Object read(BinaryDecoder from) throws IOException {
            return reading.read(from);
        }

        @Override
        public void write(@Nullable Object value, BinaryEncoder to) throws IOException {
            writing.write(AvroValue.there(value), to);
        }
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new RowError("not a finite number");
        }
        // -0.0 becomes 0.0
        return value + 0.0;
    }

    /** A text of ours as a string. */
    record Text(Function<String, Object> parse, Function<Object, String> print) implements AvroValue {
        @Override
        public Object read(BinaryDecoder from) throws IOException {
            byte[] bytes = AvroValue.bytes(from);
            try {
                return parse.apply(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            } catch (CharacterCodingException e) {
                throw new RowError("the text is not UTF-8");
            }
        }

        @Override
        public void write(@Nullable Object value, BinaryEncoder to) throws IOException {
            to.writeString(print.apply(AvroValue.there(value)));
        }
    }

    /** A text of ours as one of an enum's symbols. */
    record Symbol(Schema avro, Function<String, Object> parse, Function<Object, String> print) implements AvroValue {
        @Override
        public Object read(BinaryDecoder from) throws IOException {
            int ordinal = from.readEnum();
            if (ordinal < 0 || ordinal >= avro.getEnumSymbols().size()) {
                throw new EOFException();
            }
            return parse.apply(avro.getEnumSymbols().get(ordinal));
        }

        @Override
        public void write(@Nullable Object value, BinaryEncoder to) throws IOException {
            to.writeEnum(avro.getEnumOrdinal(print.apply(AvroValue.there(value))));
        }
    }

    /** Bytes of one length, read only. */
    record Fixed(int size, Function<byte[], Object> make) implements AvroValue {
        @Override
        public Object read(BinaryDecoder from) throws IOException {
            byte[] bytes = new byte[size];
            from.readFixed(bytes);
            return make.apply(bytes);
        }

        @Override
        public void write(@Nullable Object value, BinaryEncoder to) {
            throw new IllegalStateException("bytes of one length are not written");
        }
    }

    /** An instant as a count of units since 1970. */
    record Count(TimeForm form) implements AvroValue {
        @Override
        public Object read(BinaryDecoder from) throws IOException {
            return form.instant(from.readLong());
        }

        @Override
        public void write(@Nullable Object value, BinaryEncoder to) throws IOException {
            to.writeLong(form.count((Long) AvroValue.there(value)));
        }
    }

    /** A Decimal as the bytes of its number without the point. */
    record Digits(Schema avro, int scale, DataType.Decimal type) implements AvroValue {
        @Override
        public Object read(BinaryDecoder from) throws IOException {
            byte[] bytes;
            if (avro.getType() == Schema.Type.FIXED) {
                bytes = new byte[avro.getFixedSize()];
                from.readFixed(bytes);
            } else {
                bytes = AvroValue.bytes(from);
            }
            if (bytes.length == 0) {
                throw new RowError("not a number");
            }
            return DecimalText.fit(new BigDecimal(new BigInteger(bytes), scale), type.precision(), type.scale());
        }

        @Override
        public void write(@Nullable Object value, BinaryEncoder to) throws IOException {
            BigDecimal decimal = (BigDecimal) AvroValue.there(value);
            byte[] bytes = decimal.setScale(scale).unscaledValue().toByteArray();
            if (avro.getType() != Schema.Type.FIXED) {
                to.writeBytes(bytes);
                return;
            }
            byte[] padded = new byte[avro.getFixedSize()];
            Arrays.fill(padded, (byte) (decimal.signum() < 0 ? -1 : 0));
            System.arraycopy(bytes, 0, padded, padded.length - bytes.length, bytes.length);
            to.writeFixed(padded);
        }
    }
}
