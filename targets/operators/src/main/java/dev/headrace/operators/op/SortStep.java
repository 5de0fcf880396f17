package dev.headrace.operators.op;

import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.RowOrder;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Part;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.rows.Workers;
import dev.headrace.operators.spill.Footprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/** Sorts rows: sorted runs, put to rest, then merged. With a limit each run keeps only that many. */
public final class SortStep {

    private static final long LEAST_RUN_BYTES = 1 << 20;

    private final RowOrder order;
    private final long limit;
    private final Session session;
    private final long runBytes;
    private final AtomicInteger runs = new AtomicInteger();

    /** @param columns to sort by; ties fall into the canonical order */
    public SortStep(Schema schema, List<SortColumn> columns, OptionalLong limit, Session session) {
        this.order = RowOrder.of(schema, columns);
        this.limit = limit.orElse(Long.MAX_VALUE);
        this.session = session;
        // A run is copied while it is sorted, and every thread has one.
        this.runBytes = Math.max(
                LEAST_RUN_BYTES,
                session.memory().limit() / (4L * session.workers().threads()));
    }

    /** The rows in order, in one part. */
    public Rows apply(Rows input) {
        Schema schema = input.schema();
        Chunks sorted = session.chunks(schema);
        session.workers().drain(input, thread -> {
            Run run = new Run(schema, sorted);
            return new Workers.PartWork() {
                @Override
                public void work(Part part, Cursor cursor) {
                    for (Batch batch = cursor.next(); batch != null; batch = cursor.next()) {
                        run.add(batch);
                    }
                }

                @Override
                public void finish() {
                    run.flush();
                }
            };
        });
        return new CountedRows(
                schema, 1, i -> new BatchCursor(new Merge(sorted, order, limit), () -> {}), sorted::clear);
    }

    /** What one thread gathers. */
    private final class Run {
        private final Schema schema;
        private final Chunks sorted;
        private List<Batch> batches = new ArrayList<>();
        private long rows;
        private long bytes;

        Run(Schema schema, Chunks sorted) {
            this.schema = schema;
            this.sorted = sorted;
        }

        void add(Batch batch) {
            if (batch.size() == 0) {
                return;
            }
            batches.add(batch);
            rows += batch.size();
            bytes += Footprint.of(batch);
            if (limit < rows / 4 && rows > 4L * Batch.TARGET_SIZE) {
                cut();
            }
            if (bytes > runBytes) {
                flush();
            }
        }

        /** Forgets the rows that surely lie beyond the limit. */
        private void cut() {
            Batch all = Bucket.join(schema, batches);
            int[] numbers = order.sorted(all);
            Batch kept = all.take(numbers, (int) Math.min(limit, numbers.length));
            batches = new ArrayList<>(List.of(kept));
            rows = kept.size();
            bytes = Footprint.of(kept);
        }

        void flush() {
            if (rows == 0) {
                return;
            }
            Batch all = Bucket.join(schema, batches);
            int[] numbers = order.sorted(all);
            int count = (int) Math.min(limit, numbers.length);
            int run = runs.getAndIncrement();
            int sequence = 0;
            for (int at = 0; at < count; at += Batch.TARGET_SIZE) {
                int end = Math.min(count, at + Batch.TARGET_SIZE);
                sorted.add(run, sequence++, all.take(Arrays.copyOfRange(numbers, at, end), end - at));
            }
            batches = new ArrayList<>();
            rows = 0;
            bytes = 0;
        }
    }
}
