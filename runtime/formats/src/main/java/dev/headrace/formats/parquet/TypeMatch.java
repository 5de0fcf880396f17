package dev.headrace.formats.parquet;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.text.DecimalText;
import dev.headrace.ir.text.EnumText;
import dev.headrace.ir.text.FloatText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.text.Zone;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/** Which of a file's types can be read as which of ours, and how. Strict: nothing is turned from one kind to another. */
final class TypeMatch {

    private static final long NANOS_PER_MICRO = 1000;
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final long JULIAN_EPOCH = 2_440_588;

    private final SchemaElement element;
    private final Type physical;
    private final @Nullable LogicalType logical;
    private final @Nullable ConvertedType converted;
    private final FileNode node;

    private TypeMatch(FileNode node) {
        this.node = node;
        element = node.element();
        physical = element.getType();
        logical = element.isSetLogicalType() ? element.getLogicalType() : null;
        converted = element.isSetConverted_type() ? element.getConverted_type() : null;
    }

    /** How a leaf is read as a type, absent if it cannot. */
    static Optional<LeafDecoder> of(DataType type, FileNode node, @Nullable Zone zone) {
        return Optional.ofNullable(new TypeMatch(node).decoder(type, zone));
    }

    private @Nullable LeafDecoder decoder(DataType type, @Nullable Zone zone) {
        boolean plain = logical == null && converted == null;
        boolean binary = physical == Type.BYTE_ARRAY;
        if (type instanceof DataType.Bool) {
            return physical == Type.BOOLEAN ? longs(null) : null;
        }
        if (type instanceof DataType.Int) {
            return isInteger() ? integer() : null;
        }
        if (type instanceof DataType.Duration) {
            return plain && physical == Type.INT64 ? longs(null) : null;
        }
        if (type instanceof DataType.Float) {
            return plain && (physical == Type.DOUBLE || physical == Type.FLOAT) ? longs(null) : null;
        }
        if (type instanceof DataType.Date) {
            boolean date = converted == ConvertedType.DATE || (logical != null && logical.isSetDATE());
            return date && physical == Type.INT32 ? longs(null) : null;
        }
        if (type instanceof DataType.Text) {
            return binary && isText() ? bytes(TypeMatch::text) : null;
        }
        if (type instanceof DataType.EnumOf labels) {
            EnumText form = new EnumText(labels);
            return binary && isText() ? bytes(b -> form.parse(text(b))) : null;
        }
        if (type instanceof DataType.Bytes || type instanceof DataType.Image) {
            boolean bytes = plain && (binary || physical == Type.FIXED_LEN_BYTE_ARRAY);
            return bytes ? bytes(b -> BytesValue.of(b.getBytesUnsafe())) : null;
        }
        if (type instanceof DataType.Decimal decimal) {
            return decimal(decimal);
        }
        return type instanceof DataType.Instant ? instant(zone) : null;
    }

    private LeafDecoder longs(LeafDecoder.@Nullable OfLong integers) {
        return new LeafDecoder(
                node.descriptor().getPrimitiveType().getPrimitiveTypeName(), integers, FloatText::finite, b -> b);
    }

    private LeafDecoder bytes(LeafDecoder.OfBytes bytes) {
        return new LeafDecoder(node.descriptor().getPrimitiveType().getPrimitiveTypeName(), null, v -> v, bytes);
    }

    private boolean isInteger() {
        if (physical != Type.INT32 && physical != Type.INT64) {
            return false;
        }
        if (logical != null) {
            return logical.isSetINTEGER();
        }
        return converted == null
                || converted.name().startsWith("INT_")
                || converted.name().startsWith("UINT_");
    }

    private LeafDecoder integer() {
        boolean unsigned = logical != null
                ? !logical.getINTEGER().isIsSigned()
                : converted != null && converted.name().startsWith("UINT_");
        if (!unsigned) {
            return longs(null);
        }
        return longs(physical == Type.INT32 ? v -> v & 0xffff_ffffL : TypeMatch::unsigned);
    }

    private static Object unsigned(long value) {
        if (value < 0) {
            throw new RowError("the number does not fit 64 bits with a sign");
        }
        return value;
    }

    private boolean isText() {
        if (logical != null) {
            return logical.isSetSTRING() || logical.isSetENUM() || logical.isSetJSON();
        }
        return converted == ConvertedType.UTF8 || converted == ConvertedType.ENUM || converted == ConvertedType.JSON;
    }

    private static String text(Binary value) {
        byte[] bytes = value.getBytesUnsafe();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException e) {
                throw new RowError("the text is not UTF-8");
            }
        }
        return text;
    }

    private @Nullable LeafDecoder decimal(DataType.Decimal type) {
        boolean decimal = converted == ConvertedType.DECIMAL || (logical != null && logical.isSetDECIMAL());
        if (!decimal) {
            return null;
        }
        int scale =
                logical != null && logical.isSetDECIMAL() ? logical.getDECIMAL().getScale() : element.getScale();
        if (physical == Type.INT32 || physical == Type.INT64) {
            return longs(v -> DecimalText.fit(BigDecimal.valueOf(v, scale), type.precision(), type.scale()));
        }
        return bytes(b -> DecimalText.fit(
                new BigDecimal(new BigInteger(b.getBytesUnsafe()), scale), type.precision(), type.scale()));
    }

    private @Nullable LeafDecoder instant(@Nullable Zone zone) {
        if (physical == Type.INT96) {
            return bytes(TypeMatch::julian);
        }
        if (physical != Type.INT64) {
            return null;
        }
        if (logical != null && logical.isSetTIMESTAMP()) {
            return timestamp(logical.getTIMESTAMP(), zone);
        }
        if (logical == null && converted == ConvertedType.TIMESTAMP_MILLIS) {
            return longs(InstantText::ofEpochMillis);
        }
        return logical == null && converted == ConvertedType.TIMESTAMP_MICROS ? longs(null) : null;
    }

    private @Nullable LeafDecoder timestamp(TimestampType type, @Nullable Zone zone) {
        LeafDecoder.@Nullable OfLong micros = null;
        if (type.getUnit().isSetMILLIS()) {
            micros = InstantText::ofEpochMillis;
        } else if (type.getUnit().isSetNANOS()) {
            micros = TypeMatch::nanos;
        }
        if (type.isIsAdjustedToUTC()) {
            return longs(micros);
        }
        if (zone == null) {
            return null;
        }
        LeafDecoder.@Nullable OfLong unit = micros;
        return longs(v -> local(unit == null ? v : (Long) unit.decode(v), zone));
    }

    private static Object nanos(long value) {
        if (value % NANOS_PER_MICRO != 0) {
            throw new RowError("the time is finer than a microsecond");
        }
        return value / NANOS_PER_MICRO;
    }

    private static Object local(long micros, Zone zone) {
        long seconds = Math.floorDiv(micros, InstantText.MICROS_PER_SECOND);
        long fraction = micros - seconds * InstantText.MICROS_PER_SECOND;
        return zone.toEpochSecond(seconds) * InstantText.MICROS_PER_SECOND + fraction;
    }

    /** INT96, as old writers use it: nanoseconds of the day, then the Julian day. */
    private static Object julian(Binary value) {
        ByteBuffer bytes = value.toByteBuffer().slice().order(ByteOrder.LITTLE_ENDIAN);
        long day = bytes.getInt(Long.BYTES) - JULIAN_EPOCH;
        return day * MICROS_PER_DAY + (Long) nanos(bytes.getLong(0));
    }
}
