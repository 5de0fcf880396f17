package dev.headrace.kernels.accumulate;

import dev.headrace.ir.type.BytesValue;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of a type in saved states. */
final class StateCodec {

    private final BiConsumer<Object, StateWriter> write;
    private final Function<StateReader, Object> read;

    private StateCodec(BiConsumer<Object, StateWriter> write, Function<StateReader, Object> read) {
        this.write = write;
        this.read = read;
    }

    static StateCodec of(DataType type) {
        if (type instanceof DataType.Text) {
            return new StateCodec((v, to) -> to.text((String) v), StateReader::text);
        }
        if (type instanceof DataType.Decimal decimal) {
            return new StateCodec(
                    (v, to) -> to.big(((BigDecimal) v).unscaledValue()),
                    from -> new BigDecimal(from.big(), decimal.scale()));
        }
        if (type instanceof DataType.ListOf list) {
            return list(of(list.element()));
        }
        if (type instanceof DataType.Vector) {
            return new StateCodec(StateCodec::writeVector, StateCodec::readVector);
        }
        if (type instanceof DataType.Struct struct) {
            return struct(struct);
        }
        return switch (type.physical()) {
            case LONG -> new StateCodec((v, to) -> to.long_((Long) v), StateReader::long_);
            case DOUBLE -> new StateCodec((v, to) -> to.double_((Double) v), StateReader::double_);
            case BOOL -> new StateCodec((v, to) -> to.long_((Boolean) v ? 1 : 0), from -> from.long_() == 1);
            case OBJECT ->
                new StateCodec((v, to) -> to.bytes(((BytesValue) v).toArray()), from -> BytesValue.of(from.bytes()));
        };
    }

    void write(Object value, StateWriter to) {
        write.accept(value, to);
    }

    Object read(StateReader from) {
        return read.apply(from);
    }

    void writeOptional(@Nullable Object value, StateWriter to) {
        to.long_(value == null ? 0 : 1);
        if (value != null) {
            write(value, to);
        }
    }

    @Nullable
    Object readOptional(StateReader from) {
        return from.long_() == 0 ? null : read(from);
    }

    private static StateCodec list(StateCodec element) {
        return new StateCodec(
                (v, to) -> {
                    List<?> list = (List<?>) v;
                    to.long_(list.size());
                    list.forEach(e -> element.write(e, to));
                },
                from -> {
                    int size = (int) from.long_();
                    List<Object> list = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        list.add(element.read(from));
                    }
                    return List.copyOf(list);
                });
    }

    private static StateCodec struct(DataType.Struct struct) {
        List<StateCodec> fields = new ArrayList<>();
        for (Column field : struct.fields()) {
            fields.add(of(field.type()));
        }
        return new StateCodec(
                (v, to) -> {
                    for (int i = 0; i < fields.size(); i++) {
                        fields.get(i).writeOptional(((StructValue) v).get(i), to);
                    }
                },
                from -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    fields.forEach(f -> values.add(f.readOptional(from)));
                    return new StructValue(values);
                });
    }

    private static void writeVector(Object value, StateWriter to) {
        VectorValue vector = (VectorValue) value;
        to.long_(vector.size());
        for (int i = 0; i < vector.size(); i++) {
            to.double_(vector.get(i));
        }
    }

    private static Object readVector(StateReader from) {
        double[] values = new double[(int) from.long_()];
        for (int i = 0; i < values.length; i++) {
            values[i] = from.double_();
        }
        return VectorValue.of(values);
    }
}
