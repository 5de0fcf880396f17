package dev.headrace.operators.rows;

import dev.headrace.ir.type.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of several inputs, one after the other. */
public final class ChainedRows implements Rows {

    private final Schema schema;
    private final List<Rows> inputs;
    private int current;
    private int taken;

    public ChainedRows(Schema schema, List<Rows> inputs) {
        this.schema = schema;
        this.inputs = List.copyOf(inputs);
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public synchronized @Nullable Part next() {
        while (current < inputs.size()) {
            Part part = inputs.get(current).next();
            if (part != null) {
                return new Renumbered(taken++, part);
            }
            current++;
        }
        return null;
    }

    @Override
    public void close() {
        inputs.forEach(Rows::close);
    }

    private record Renumbered(int index, Part part) implements Part {
        @Override
        public Cursor open() {
            return part.open();
        }
    }
}
