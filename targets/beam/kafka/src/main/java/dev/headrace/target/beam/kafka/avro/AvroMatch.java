package dev.headrace.target.beam.kafka.avro;

import dev.headrace.formats.file.TimeForm;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import java.util.function.Function;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Type;
import org.jspecify.annotations.Nullable;

/** The form of one of our types as one of Avro's, null if there is none. */
final class AvroMatch implements DataType.Visitor<@Nullable AvroValue> {
    private final AvroTypes types;
    private final Schema avro;
    private final boolean write;
    private final TimeForm time;

    AvroMatch(AvroTypes types, Schema avro, boolean write, TimeForm time) {
        this.types = types;
        this.avro = avro;
        this.write = write;
        this.time = time;
    }

    private boolean is(Type type) {
        return avro.getType() == type;
    }

    private boolean isPlain(Type type) {
        return is(type) && avro.getLogicalType() == null;
    }

    private @Nullable AvroValue text(Function<String, Object> parse, Function<Object, String> print) {
        if (is(Type.STRING)) {
            return new AvroScalars.Text(parse, print);
        }
        return is(Type.ENUM) ? new AvroScalars.Symbol(avro, parse, print) : null;
    }

    @Override
    public @Nullable AvroValue bool(DataType.Bool type) {
        return is(Type.BOOLEAN) ? AvroScalars.BOOL : null;
    }

    @Override
    public @Nullable AvroValue int_(DataType.Int type) {
        if (isPlain(Type.LONG)) {
            return AvroScalars.LONG;
        }
        return isPlain(Type.INT) && !write ? AvroScalars.INT : null;
    }

    @Override
    public @Nullable AvroValue float_(DataType.Float type) {
        if (is(Type.DOUBLE)) {
            return AvroScalars.DOUBLE;
        }
        return is(Type.FLOAT) && !write ? AvroScalars.FLOAT : null;
    }

    @Override
    public @Nullable AvroValue decimal(DataType.Decimal type) {
        LogicalType logical = avro.getLogicalType();
        if (!(logical instanceof LogicalTypes.Decimal decimal)) {
            return null;
        }
        boolean fits = decimal.getScale() >= type.scale()
                && decimal.getPrecision() - decimal.getScale() >= type.precision() - type.scale();
        return write && !fits ? null : new AvroScalars.Digits(avro, decimal.getScale(), type);
    }

    @Override
    public @Nullable AvroValue text(DataType.Text type) {
        return write && is(Type.ENUM) ? null : text(t -> t, v -> (String) v);
    }

    @Override
    public @Nullable AvroValue bytes(DataType.Bytes type) {
        return blob();
    }

    @Override
    public @Nullable AvroValue image(DataType.Image type) {
        return blob();
    }

    private @Nullable AvroValue blob() {
        if (isPlain(Type.BYTES)) {
            return AvroScalars.BYTES;
        }
        return isPlain(Type.FIXED) && !write ? new AvroScalars.Fixed(avro.getFixedSize(), BytesValue::of) : null;
    }

    @Override
    public @Nullable AvroValue date(DataType.Date type) {
        if (avro.getLogicalType() instanceof LogicalTypes.Date) {
            return AvroScalars.INT;
        }
        return text(DateText::parse, v -> DateText.print((Long) v));
    }

    @Override
    public @Nullable AvroValue instant(DataType.Instant type) {
        LogicalType logical = avro.getLogicalType();
        if (logical instanceof LogicalTypes.TimestampMicros) {
            return AvroScalars.LONG;
        }
        if (logical instanceof LogicalTypes.TimestampMillis) {
            return new AvroScalars.Count(TimeForm.EPOCH_MS);
        }
        if (isPlain(Type.LONG) && time != TimeForm.ISO) {
            return new AvroScalars.Count(time);
        }
        return text(t -> InstantText.parse(t, null), v -> InstantText.print((Long) v));
    }

    @Override
    public @Nullable AvroValue duration(DataType.Duration type) {
        return isPlain(Type.LONG) ? AvroScalars.LONG : text(DurationText::parse, v -> DurationText.print((Long) v));
    }

    @Override
    public @Nullable AvroValue enumOf(DataType.EnumOf type) {
        if (write && is(Type.ENUM) && !avro.getEnumSymbols().containsAll(type.labels())) {
            return null;
        }
        dev.headrace.ir.text.EnumText labels = new dev.headrace.ir.text.EnumText(type);
        return text(labels::parse, v -> labels.print((Long) v));
    }

    @Override
    public @Nullable AvroValue listOf(DataType.ListOf type) {
        AvroValue element = is(Type.ARRAY) ? types.of(type.element(), avro.getElementType(), write) : null;
        return element == null ? null : new AvroLists.Items(element);
    }

    @Override
    public @Nullable AvroValue vector(DataType.Vector type) {
        AvroValue element = is(Type.ARRAY) ? types.of(DataType.FLOAT, avro.getElementType(), write) : null;
        return element == null ? null : new AvroLists.Numbers(element, type.size());
    }

    @Override
    public @Nullable AvroValue struct(DataType.Struct type) {
        return is(Type.RECORD) ? AvroStruct.of(type, avro, types, write) : null;
    }

    @Override
    public @Nullable AvroValue unknown(DataType.Unknown type) {
        return null;
    }
}
