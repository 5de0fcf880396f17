package dev.headrace.formats.parquet;

import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.StructValue;
import dev.headrace.ir.type.VectorValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.column.ColumnWriter;
import org.jspecify.annotations.Nullable;

/** Takes a value, nested or not, apart into what the columns below it hold. */
abstract class Shredder {

    /** The columns below, in order. */
    final List<ColumnWriter> leaves = new ArrayList<>();

    private final boolean optional;

    private Shredder(boolean optional) {
        this.optional = optional;
    }

    /**
     * @param writers the columns not yet taken, in order
     * @param lists how many lists are around it
     */
    static Shredder of(DataType type, boolean optional, Iterator<ColumnWriter> writers, int lists) {
        if (type instanceof DataType.Struct struct) {
            return new Struct(struct, optional, writers, lists);
        }
        if (type instanceof DataType.ListOf list) {
            return new Repeated(of(list.element(), false, writers, lists + 1), optional, lists + 1);
        }
        if (type instanceof DataType.Vector) {
            return new Repeated(of(DataType.FLOAT, false, writers, lists + 1), optional, lists + 1);
        }
        return new Leaf(LeafSink.of(type), optional, writers.next());
    }

    /**
     * @param repetition 0 for the first value of a row, else how many lists go on
     * @param definition how much of the path above is there
     */
    final void write(@Nullable Object value, int repetition, int definition) {
        if (value == null) {
            nothing(repetition, definition);
        } else {
            present(value, repetition, optional ? definition + 1 : definition);
        }
    }

    final void nothing(int repetition, int definition) {
        for (ColumnWriter leaf : leaves) {
            leaf.writeNull(repetition, definition);
        }
    }

    abstract void present(Object value, int repetition, int definition);

    private static final class Leaf extends Shredder {
        private final LeafSink sink;
        private final ColumnWriter out;

        Leaf(LeafSink sink, boolean optional, ColumnWriter out) {
            super(optional);
            this.sink = sink;
            this.out = out;
            leaves.add(out);
        }

        @Override
        void present(Object value, int repetition, int definition) {
            sink.put(out, value, repetition, definition);
        }
    }

    private static final class Repeated extends Shredder {
        private final Shredder element;
        private final int lists;

        Repeated(Shredder element, boolean optional, int lists) {
            super(optional);
            this.element = element;
            this.lists = lists;
            leaves.addAll(element.leaves);
        }

        @Override
        void present(Object value, int repetition, int definition) {
            List<?> values = value instanceof VectorValue v ? boxed(v) : (List<?>) value;
            if (values.isEmpty()) {
                nothing(repetition, definition);
            }
            for (int i = 0; i < values.size(); i++) {
                element.write(values.get(i), i == 0 ? repetition : lists, definition + 1);
            }
        }

        private static List<Double> boxed(VectorValue vector) {
            List<Double> values = new ArrayList<>(vector.size());
            for (int i = 0; i < vector.size(); i++) {
                values.add(vector.get(i));
            }
            return values;
        }
    }

    private static final class Struct extends Shredder {
        private final List<Shredder> fields = new ArrayList<>();

        Struct(DataType.Struct type, boolean optional, Iterator<ColumnWriter> writers, int lists) {
            super(optional);
            for (Column field : type.fields()) {
                Shredder shredder = of(field.type(), field.optional(), writers, lists);
                fields.add(shredder);
                leaves.addAll(shredder.leaves);
            }
        }

        @Override
        void present(Object value, int repetition, int definition) {
            StructValue struct = (StructValue) value;
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).write(struct.get(i), repetition, definition);
            }
        }
    }
}
