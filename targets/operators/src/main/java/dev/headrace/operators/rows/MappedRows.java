package dev.headrace.operators.rows;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rows changed batch by batch, each batch by itself. */
public final class MappedRows implements Rows {

    private final Rows input;
    private final Schema schema;
    private final UnaryOperator<Batch> change;

    /** {@code change} is called by several threads at once. */
    public MappedRows(Rows input, Schema schema, UnaryOperator<Batch> change) {
        this.input = input;
        this.schema = schema;
        this.change = change;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public @Nullable Part next() {
        Part part = input.next();
        return part == null ? null : new MappedPart(part, change);
    }

    @Override
    public void close() {
        input.close();
    }

    private record MappedPart(Part part, UnaryOperator<Batch> change) implements Part {
        @Override
        public int index() {
            return part.index();
        }

        @Override
        public Cursor open() {
            Cursor from = part.open();
            return new Cursor() {
                @Override
                public @Nullable Batch next() {
                    Batch batch = from.next();
                    return batch == null ? null : change.apply(batch);
                }

                @Override
                public void close() {
                    from.close();
                }
            };
        }
    }
}
