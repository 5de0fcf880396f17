package dev.headrace.operators.rows;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import org.jspecify.annotations.Nullable;

/** Rows kept so that several readers can have them. */
public final class Stored {

    /** Batches in a part when read back: enough to be worth a thread's while. */
    private static final int BATCHES = 8;

    private final Chunks chunks;

    private Stored(Chunks chunks) {
        this.chunks = chunks;
    }

    /** Reads all rows and keeps them. */
    public static Stored of(Rows rows, Session session) {
        Chunks chunks = session.chunks(rows.schema());
        session.workers().drain(rows, thread -> (part, cursor) -> {
            int sequence = 0;
            for (Batch batch = cursor.next(); batch != null; batch = cursor.next()) {
                if (batch.size() > 0) {
                    chunks.add(part.index(), sequence++, batch);
                }
            }
        });
        return new Stored(chunks);
    }

    /** Rows that were put to rest already. */
    public static Stored of(Chunks chunks) {
        return new Stored(chunks);
    }

    public Schema schema() {
        return chunks.schema();
    }

    /** Whether memory did not suffice. */
    public boolean spilled() {
        return chunks.spilled();
    }

    public Chunks chunks() {
        return chunks;
    }

    /** The rows once more. Closing them keeps them. */
    public Rows read() {
        int count = chunks.count();
        int parts = (count + BATCHES - 1) / BATCHES;
        return new CountedRows(chunks.schema(), parts, part -> range(part * BATCHES, count), () -> {});
    }

    private Cursor range(int from, int count) {
        int end = Math.min(count, from + BATCHES);
        return new Cursor() {
            private int at = from;

            @Override
            public @Nullable Batch next() {
                return at < end ? chunks.get(at++) : null;
            }

            @Override
            public void close() {
                at = end;
            }
        };
    }

    public void clear() {
        chunks.clear();
    }
}
