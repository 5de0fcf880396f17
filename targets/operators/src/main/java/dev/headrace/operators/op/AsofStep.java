package dev.headrace.operators.op;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.window.AsOf;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.rows.BatchCursor;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.operators.rows.Buckets;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Joins each left row with the latest right row of its key. Rows come out by hash of the key, then time. */
final class AsofStep {

    private final int[] leftKeys;
    private final int[] rightKeys;
    private final Matches matches;
    private final AsOf asOf;
    private final Session session;

    AsofStep(Op.AsofJoin op, Session session) {
        this.leftKeys = Keys.left(op.leftInput().schema(), op.keys());
        this.rightKeys = Keys.right(op.rightInput().schema(), op.keys());
        this.matches = new Matches(op.schema(), op.rightNames());
        this.asOf = new AsOf(op.within());
        this.session = session;
    }

    Rows apply(Rows left, Rows right) {
        Buckets rights = Buckets.of(right, rightKeys, session);
        Buckets lefts = Buckets.of(left, leftKeys, session);
        return new CountedRows(matches.schema(), lefts.count(), i -> match(lefts.bucket(i), rights.bucket(i)), () -> {
            lefts.clear();
            rights.clear();
        });
    }

    private Cursor match(Chunks leftChunks, Chunks rightChunks) {
        TimeSorted left = TimeSorted.of(Bucket.of(leftChunks, leftKeys));
        Bucket rightBucket = Bucket.of(rightChunks, rightKeys);
        TimeSorted right = TimeSorted.of(rightBucket);
        leftChunks.clear();
        rightChunks.clear();
        Batch leftRows = left.rows();
        int[] found = new int[leftRows.size()];
        Arrays.fill(found, AsOf.NONE);
        RightKeys keys = new RightKeys(rightBucket, right);
        int[] groups = keys.of(leftRows);
        long[] leftTimes = TimeSorted.times(leftRows);
        long[] rightTimes = TimeSorted.times(right.rows());
        Optional<long[]> known = right.rows()
                .schema()
                .knownTime()
                .map(k -> ((LongVector) right.rows().column(k)).values());
        for (int key = 0; key < left.keys(); key++) {
            int from = left.starts()[key];
            int group = groups[from];
            if (group >= 0) {
                asOf.match(
                        new AsOf.Side(leftTimes, null, from, left.starts()[key + 1]),
                        new AsOf.Side(rightTimes, known.orElse(null), right.starts()[group], right.starts()[group + 1]),
                        found);
            }
        }
        Batch joined = matches.pair(leftRows, Ints.upTo(found.length), right.rows(), found, found.length);
        return BatchCursor.of(List.of(joined));
    }

    /** Finds the place of a key among the sorted keys of the right side. */
    private final class RightKeys {
        private final Bucket bucket;
        private final int[] places;

        RightKeys(Bucket bucket, TimeSorted sorted) {
            this.bucket = bucket;
            Batch rows = sorted.rows();
            int[] numbers = new int[rows.size()];
            bucket.table().look(rows, rightKeys, Keys.hash(rows, rightKeys), numbers);
            places = new int[sorted.keys()];
            for (int key = 0; key < sorted.keys(); key++) {
                places[numbers[sorted.starts()[key]]] = key;
            }
        }

        int[] of(Batch left) {
            int[] numbers = new int[left.size()];
            bucket.table().look(left, leftKeys, Keys.hash(left, leftKeys), numbers);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = numbers[i] < 0 ? -1 : places[numbers[i]];
            }
            return numbers;
        }
    }
}
