package dev.headrace.operators.op;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.RowOrder;
import dev.headrace.operators.hash.HashOrder;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.operators.rows.Buckets;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;

/** Of rows with equal keys the least one, by ascending hash of the key. */
final class DedupeStep {

    private final int[] keys;
    private final RowOrder order;
    private final Session session;

    DedupeStep(Op.Dedupe op, Session session) {
        this.keys = Keys.indexes(op.schema(), op.keys());
        this.order = RowOrder.canonical(op.schema());
        this.session = session;
    }

    Rows apply(Rows input) {
        Buckets buckets = Buckets.of(input, keys, session);
        return new CountedRows(input.schema(), buckets.count(), i -> least(buckets.bucket(i)), buckets::clear);
    }

    private Cursor least(Chunks chunks) {
        Bucket bucket = Bucket.of(chunks, keys);
        Batch rows = bucket.rows();
        HashOrder.GroupedRows grouped = bucket.grouped();
        int[] kept = new int[grouped.groups()];
        for (int group = 0; group < kept.length; group++) {
            kept[group] = least(rows, grouped, group);
        }
        chunks.clear();
        return new BatchCursor(Bucket.slices(rows, kept, kept.length), () -> {});
    }

    private int least(Batch rows, HashOrder.GroupedRows grouped, int group) {
        int least = grouped.rows()[grouped.starts()[group]];
        for (int i = grouped.starts()[group] + 1; i < grouped.starts()[group + 1]; i++) {
            int row = grouped.rows()[i];
            if (order.compare(rows, row, rows, least) < 0) {
                least = row;
            }
        }
        return least;
    }
}
