package dev.headrace.target.beam.kafka.avro;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.jspecify.annotations.Nullable;

/** A nested schema as a nested record. */
final class AvroStruct implements AvroValue {
    private final List<Column> columns;
    private final List<Part> parts;

    /** A field of the record; {@code index} is -1 for one that is passed over. */
    private record Part(Schema avro, int index, @Nullable AvroValue value) {}

    private AvroStruct(List<Column> columns, List<Part> parts) {
        this.columns = columns;
        this.parts = parts;
    }

    /** The form, if every field has one. */
    static Optional<AvroValue> of(DataType.Struct type, Schema record, AvroTypes types, boolean write) {
        List<Part> parts = new ArrayList<>();
        int found = 0;
        for (Schema.Field field : record.getFields()) {
            int index = index(type.fields(), field.name());
            if (index < 0) {
                if (write && !AvroTypes.isOptional(field.schema())) {
                    return Optional.empty();
                }
                parts.add(new Part(field.schema(), -1, null));
                continue;
            }
            Column column = type.fields().get(index);
            Optional<AvroValue> value = types.of(column.type(), field.schema(), write);
            if (value.isEmpty() || (write && column.optional() && !AvroTypes.isOptional(field.schema()))) {
                return Optional.empty();
            }
            parts.add(new Part(field.schema(), index, value.get()));
            found++;
        }
        return found == type.fields().size() ? Optional.of(new AvroStruct(type.fields(), parts)) : Optional.empty();
    }

    private static int index(List<Column> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Object read(BinaryDecoder from) throws IOException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (Part part : parts) {
            AvroValue value = part.value();
            if (value == null) {
                GenericDatumReader.skip(part.avro(), from);
                continue;
            }
            Object read = value.read(from);
            values[part.index()] = columns.get(part.index()).optional() ? read : AvroValue.there(read);
        }
        return new StructValue(Arrays.asList(values));
    }

    @Override
    public void write(@Nullable Object value, BinaryEncoder to) throws IOException {
        StructValue struct = (StructValue) AvroValue.there(value);
        for (Part part : parts) {
            AvroValue written = part.value();
            if (written == null) {
                AvroTypes.writeNull(part.avro(), to);
            } else {
                written.write(struct.values().get(part.index()), to);
            }
        }
    }
}
