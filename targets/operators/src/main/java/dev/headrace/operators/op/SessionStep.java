package dev.headrace.operators.op;

import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.accumulate.Accumulators;
import dev.headrace.kernels.accumulate.GroupStates;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.batch.Vectors;
import dev.headrace.kernels.window.Sessions;
import dev.headrace.operators.fate.FailedRows;
import dev.headrace.operators.fate.StepErrors;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.operators.rows.Buckets;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Groups by key and session: rows of a key in order of time, cut where they lie far enough apart. */
final class SessionStep {

    private final Schema schema;
    private final Schema input;
    private final int[] keys;
    private final List<AggregateCall> calls;
    private final AggregateInput inputs;
    private final Sessions sessions;
    private final StepErrors errors;
    private final Session session;

    SessionStep(
            Op.Group op,
            List<AggregateCall> calls,
            AggregateInput inputs,
            Sessions sessions,
            StepErrors errors,
            Session session) {
        this.schema = op.schema();
        this.input = op.input().schema();
        this.keys = Keys.indexes(input, op.keys());
        this.calls = calls;
        this.inputs = inputs;
        this.sessions = sessions;
        this.errors = errors;
        this.session = session;
    }

    Rows apply(Rows rows) {
        // A row that fails must not hold a session together, so it goes before sessions are made.
        Rows sound = new MappedRows(rows, input, batch -> inputs.prepare(batch).batch());
        Buckets buckets = Buckets.of(sound, keys, session);
        return new CountedRows(schema, buckets.count(), i -> sessions(buckets.bucket(i)), buckets::clear);
    }

    private Cursor sessions(Chunks chunks) {
        TimeSorted sorted = TimeSorted.of(Bucket.of(chunks, keys));
        chunks.clear();
        Cut cut = new Cut(sorted);
        List<Vector> columns = new ArrayList<>();
        for (int key : keys) {
            columns.add(Vectors.take(sorted.rows().column(key), cut.firstRows, cut.count));
        }
        FailedRows failed = new FailedRows(cut.count);
        columns.add(new LongVector(cut.starts(), null, cut.count));
        columns.add(new LongVector(cut.ends(failed), null, cut.count));
        AggregateInput.Prepared prepared = inputs.prepare(sorted.rows());
        for (int i = 0; i < calls.size(); i++) {
            GroupStates states = Accumulators.of(calls.get(i), input);
            states.resize(cut.count);
            states.add(cut.numbers, prepared.rows().get(i));
            columns.add(
                    states.finish(failed.in(schema.columns().get(columns.size()).name())));
        }
        Batch result = Batch.of(schema, cut.count, columns, null);
        errors.settle(result, failed);
        int[] kept = failed.count() == 0 ? Ints.upTo(cut.count) : failed.sound();
        return new BatchCursor(Bucket.slices(result, kept, kept.length), () -> {});
    }

    /** Which session each row belongs to. */
    private final class Cut {
        private final long[] times;
        private final int[] numbers;
        private int[] firstRows = new int[0];
        private int[] lastRows = new int[0];
        private int count;

        Cut(TimeSorted sorted) {
            times = TimeSorted.times(sorted.rows());
            numbers = new int[sorted.rows().size()];
            for (int key = 0; key < sorted.keys(); key++) {
                int end = sorted.starts()[key + 1];
                for (int from = sorted.starts()[key]; from < end; ) {
                    int to = sessions.next(times, from, end);
                    Arrays.fill(numbers, from, to, count);
                    firstRows = Ints.put(firstRows, count, from);
                    lastRows = Ints.put(lastRows, count, to - 1);
                    count++;
                    from = to;
                }
            }
        }

        long[] starts() {
            long[] starts = new long[count];
            for (int i = 0; i < count; i++) {
                starts[i] = times[firstRows[i]];
            }
            return starts;
        }

        long[] ends(FailedRows failed) {
            long[] ends = new long[count];
            for (int i = 0; i < count; i++) {
                try {
                    ends[i] = sessions.end(times[lastRows[i]]);
                } catch (RowError e) {
                    failed.report(i, null, e);
                }
            }
            return ends;
        }
    }
}
