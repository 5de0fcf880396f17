package dev.headrace.target.beam.kafka.avro;

import dev.headrace.formats.file.TimeForm;
import dev.headrace.ir.text.DateText;
import dev.headrace.ir.text.DurationText;
import dev.headrace.ir.text.InstantText;
import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.DataType;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Type;

/** The form of one of our types as one of Avro's, if there is one. */
final class AvroMatch implements DataType.Visitor<Optional<AvroValue>> {
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

    private static Optional<AvroValue> found(boolean fits, Supplier<AvroValue> value) {
        return fits ? Optional.of(value.get()) : Optional.empty();
    }

    private boolean is(Type type) {
        return avro.getType() == type;
    }

    private boolean isPlain(Type type) {
        return is(type) && avro.getLogicalType() == null;
    }

    private Optional<AvroValue> text(Function<String, Object> parse, Function<Object, String> print) {
        if (is(Type.STRING)) {
            return Optional.of(new AvroScalars.Text(parse, print));
        }
        return found(is(Type.ENUM), () -> new AvroScalars.Symbol(avro, parse, print));
    }

    @Override
    public Optional<AvroValue> bool(DataType.Bool type) {
        return found(is(Type.BOOLEAN), () -> AvroScalars.BOOL);
    }

    @Override
    public Optional<AvroValue> int_(DataType.Int type) {
        if (isPlain(Type.LONG)) {
            return Optional.of(AvroScalars.LONG);
        }
        return found(isPlain(Type.INT) && !write, () -> AvroScalars.INT);
    }

    @Override
    public Optional<AvroValue> float_(DataType.Float type) {
        if (is(Type.DOUBLE)) {
            return Optional.of(AvroScalars.DOUBLE);
        }
        return found(is(Type.FLOAT) && !write, () -> AvroScalars.FLOAT);
    }

    @Override
    public Optional<AvroValue> decimal(DataType.Decimal type) {
        LogicalType logical = avro.getLogicalType();
        if (!(logical instanceof LogicalTypes.Decimal decimal)) {
            return Optional.empty();
        }
        boolean fits = decimal.getScale() >= type.scale()
                && decimal.getPrecision() - decimal.getScale() >= type.precision() - type.scale();
        return found(fits || !write, () -> new AvroScalars.Digits(avro, decimal.getScale(), type));
    }

    @Override
    public Optional<AvroValue> text(DataType.Text type) {
        return write && is(Type.ENUM) ? Optional.empty() : text(t -> t, v -> (String) v);
    }

    @Override
    public Optional<AvroValue> bytes(DataType.Bytes type) {
        return blob();
    }

    @Override
    public Optional<AvroValue> image(DataType.Image type) {
        return blob();
    }

    private Optional<AvroValue> blob() {
        if (isPlain(Type.BYTES)) {
            return Optional.of(AvroScalars.BYTES);
        }
        return found(isPlain(Type.FIXED) && !write, () -> new AvroScalars.Fixed(avro.getFixedSize(), BytesValue::of));
    }

    @Override
    public Optional<AvroValue> date(DataType.Date type) {
        if (avro.getLogicalType() instanceof LogicalTypes.Date) {
            return Optional.of(AvroScalars.INT);
        }
        return text(DateText::parse, v -> DateText.print((Long) v));
    }

    @Override
    public Optional<AvroValue> instant(DataType.Instant type) {
        LogicalType logical = avro.getLogicalType();
        if (logical instanceof LogicalTypes.TimestampMicros) {
            return Optional.of(AvroScalars.LONG);
        }
        if (logical instanceof LogicalTypes.TimestampMillis) {
            return Optional.of(new AvroScalars.Count(TimeForm.EPOCH_MS));
        }
        if (isPlain(Type.LONG) && time != TimeForm.ISO) {
            return Optional.of(new AvroScalars.Count(time));
        }
        return text(t -> InstantText.parse(t, null), v -> InstantText.print((Long) v));
    }

    @Override
    public Optional<AvroValue> duration(DataType.Duration type) {
        return isPlain(Type.LONG)
                ? Optional.of(AvroScalars.LONG)
                : text(DurationText::parse, v -> DurationText.print((Long) v));
    }

    @Override
    public Optional<AvroValue> enumOf(DataType.EnumOf type) {
        if (write && is(Type.ENUM) && !avro.getEnumSymbols().containsAll(type.labels())) {
            return Optional.empty();
        }
        dev.headrace.ir.text.EnumText labels = new dev.headrace.ir.text.EnumText(type);
        return text(labels::parse, v -> labels.print((Long) v));
    }

    private Optional<AvroValue> items(DataType type) {
        return is(Type.ARRAY) ? types.of(type, avro.getElementType(), write) : Optional.empty();
    }

    @Override
    public Optional<AvroValue> listOf(DataType.ListOf type) {
        return items(type.element()).map(AvroLists.Items::new);
    }

    @Override
    public Optional<AvroValue> vector(DataType.Vector type) {
        return items(DataType.FLOAT).map(element -> new AvroLists.Numbers(element, type.size()));
    }

    @Override
    public Optional<AvroValue> struct(DataType.Struct type) {
        return is(Type.RECORD) ? AvroStruct.of(type, avro, types, write) : Optional.empty();
    }

    @Override
    public Optional<AvroValue> unknown(DataType.Unknown type) {
        return Optional.empty();
    }
}
