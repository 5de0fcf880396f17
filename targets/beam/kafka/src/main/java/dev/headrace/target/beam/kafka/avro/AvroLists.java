package dev.headrace.target.beam.kafka.avro;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.type.VectorValue;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.jspecify.annotations.Nullable;

/** Arrays. */
final class AvroLists {

    private AvroLists() {}

    private static List<Object> items(AvroValue element, BinaryDecoder from) throws IOException {
        List<Object> items = new ArrayList<>();
        for (long count = from.readArrayStart(); count != 0; count = from.arrayNext()) {
            for (long i = 0; i < count; i++) {
                if (from.isEnd()) {
                    // A damaged count must not make a list without end of empty values.
                    throw new EOFException();
                }
                items.add(AvroValue.there(element.read(from)));
            }
        }
        return items;
    }

    private static void write(AvroValue element, List<?> items, BinaryEncoder to) throws IOException {
        to.writeArrayStart();
        to.setItemCount(items.size());
        for (Object item : items) {
            to.startItem();
            element.write(item, to);
        }
        to.writeArrayEnd();
    }

    /** A list. */
    record Items(AvroValue element) implements AvroValue {
        @Override
        public Object read(BinaryDecoder from) throws IOException {
            return Collections.unmodifiableList(items(element, from));
        }

        @Override
        public void write(@Nullable Object value, BinaryEncoder to) throws IOException {
            AvroLists.write(element, (List<?>) AvroValue.there(value), to);
        }
    }

    /** A vector: exactly so many numbers. */
    record Numbers(AvroValue element, int size) implements AvroValue {
        @Override
        public Object read(BinaryDecoder from) throws IOException {
            List<Object> items = items(element, from);
            if (items.size() != size) {
                throw new RowError("the list has " + items.size() + " numbers, not " + size);
            }
            return VectorValue.of(items.stream().mapToDouble(v -> (Double) v).toArray());
        }

        @Override
        public void write(@Nullable Object value, BinaryEncoder to) throws IOException {
            VectorValue vector = (VectorValue) AvroValue.there(value);
            List<Double> items = new ArrayList<>();
            for (double each : vector.toArray()) {
                items.add(each);
            }
            AvroLists.write(element, items, to);
        }
    }
}
