package dev.headrace.operators.rows;

import dev.headrace.ir.type.Schema;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows in a known number of parts, each made when it is opened. */
public final class CountedRows implements Rows {

    private final Schema schema;
    private final int parts;
    private final IntFunction<Cursor> open;
    private final Runnable close;
    private int taken;

    /** @param close gives back what the parts are made from; called once or more */
    public CountedRows(Schema schema, int parts, IntFunction<Cursor> open, Runnable close) {
        this.schema = schema;
        this.parts = parts;
        this.open = open;
        this.close = close;
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public synchronized @Nullable Part next() {
        if (taken == parts) {
            return null;
        }
        int index = taken++;
        return new Part() {
            @Override
            public int index() {
                return index;
            }

            @Override
            public Cursor open() {
                return open.apply(index);
            }
        };
    }

    @Override
    public void close() {
        close.run();
    }
}
