package dev.headrace.operators.op;

import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Part;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.rows.Workers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Groups rows by key: every thread has a table of its own, whose groups are put to rest when it grows too large; then the
 * buckets are merged, one after the other. Groups come out by ascending hash of the key.
 */
final class GroupStep {

    private static final int SAVED_ROWS = 4096;

    private final Schema input;
    private final int[] keys;
    private final List<AggregateCall> calls;
    private final AggregateInput inputs;
    private final GroupOutput output;
    private final Session session;
    private final long tableBytes;

    /** @param keys indexes of the key columns of {@code input} */
    GroupStep(
            Schema input,
            int[] keys,
            List<AggregateCall> calls,
            AggregateInput inputs,
            GroupOutput output,
            Session session) {
        this.input = input;
        this.keys = keys.clone();
        this.calls = calls;
        this.inputs = inputs;
        this.output = output;
        this.session = session;
        this.tableBytes = session.memory().limit() / (2L * session.workers().threads());
    }

    /**
     * @param alwaysOne whether there is a row even over nothing
     */
    Rows apply(Rows rows, boolean alwaysOne) {
        GroupTable shape = new GroupTable(input, keys, calls);
        int buckets = 1 << session.bucketBits();
        Chunks[] resting = new Chunks[buckets];
        Arrays.setAll(resting, i -> session.chunks(shape.savedSchema()));
        ConcurrentLinkedQueue<GroupedParts> parts = new ConcurrentLinkedQueue<>();
        session.workers().drain(rows, thread -> new Gathering(resting, parts));
        if (alwaysOne) {
            shape.addTheOnly();
            parts.add(GroupedParts.of(shape, session.bucketBits()));
        }
        List<GroupedParts> gathered = List.copyOf(parts);
        return new CountedRows(output.schema(), buckets, i -> merged(i, gathered, resting[i]), () -> {
            for (Chunks chunks : resting) {
                chunks.clear();
            }
        });
    }

    private Cursor merged(int bucket, List<GroupedParts> parts, Chunks resting) {
        GroupTable table = new GroupTable(input, keys, calls);
        for (GroupedParts part : parts) {
            if (part.has(bucket)) {
                part.mergeInto(table, bucket);
            }
        }
        for (int i = 0; i < resting.count(); i++) {
            table.load(resting.get(i));
        }
        resting.clear();
        if (table.table().size() == 0) {
            return BatchCursor.of(List.of());
        }
        return new BatchCursor(output.batches(table), () -> {});
    }

    /** The table of one thread. */
    private final class Gathering implements Workers.PartWork {
        private final Chunks[] resting;
        private final ConcurrentLinkedQueue<GroupedParts> parts;
        private GroupTable table = new GroupTable(input, keys, calls);

        Gathering(Chunks[] resting, ConcurrentLinkedQueue<GroupedParts> parts) {
            this.resting = resting;
            this.parts = parts;
        }

        @Override
        public void work(Part part, Cursor cursor) {
            for (Batch batch = cursor.next(); batch != null; batch = cursor.next()) {
                if (batch.size() > 0) {
                    table.add(inputs.prepare(batch));
                    if (table.bytes() > tableBytes) {
                        putToRest();
                    }
                }
            }
        }

        private void putToRest() {
            GroupedParts grouped = GroupedParts.of(table, session.bucketBits());
            for (int bucket = 0; bucket < resting.length; bucket++) {
                int end = grouped.starts()[bucket + 1];
                for (int at = grouped.starts()[bucket]; at < end; at += SAVED_ROWS) {
                    int to = Math.min(end, at + SAVED_ROWS);
                    resting[bucket].spill(table.save(grouped.keys(), grouped.groups(), at, to));
                }
            }
            table = new GroupTable(input, keys, calls);
        }

        @Override
        public void finish() {
            if (table.table().size() > 0) {
                parts.add(GroupedParts.of(table, session.bucketBits()));
            }
        }
    }
}
