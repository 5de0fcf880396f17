package dev.headrace.operators.op;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.op.SortColumn;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.operators.rows.Buckets;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.CountedRows;
import dev.headrace.operators.rows.Cursor;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.rows.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A join whose right side does not fit into memory: both sides are numbered and dealt out by key, bucket is joined with
 * bucket, and the result is sorted by the numbers, so that it is the same as if all had fitted.
 */
final class SpilledJoin {

    private static final String LEFT = "#left";
    private static final String RIGHT = "#right";

    private final Op.Join op;
    private final int[] leftKeys;
    private final int[] rightKeys;
    private final Matches matches;
    private final Session session;

    SpilledJoin(Op.Join op, int[] leftKeys, int[] rightKeys, Matches matches, Session session) {
        this.op = op;
        this.leftKeys = leftKeys.clone();
        this.rightKeys = rightKeys.clone();
        this.matches = matches;
        this.session = session;
    }

    Rows apply(Rows left, Stored right) {
        Buckets rights = Buckets.of(new NumberedRows(right.read(), RIGHT), rightKeys, session);
        right.clear();
        Buckets lefts = Buckets.of(new NumberedRows(left, LEFT), leftKeys, session);
        Schema numbered = numbered();
        Rows joined =
                new CountedRows(numbered, lefts.count(), i -> join(lefts.bucket(i), rights.bucket(i), numbered), () -> {
                    lefts.clear();
                    rights.clear();
                });
        List<SortColumn> order = List.of(new SortColumn(LEFT, false), new SortColumn(RIGHT, false));
        Rows sorted = new SortStep(numbered, order, OptionalLong.empty(), session).apply(joined);
        return new MappedRows(sorted, op.schema(), this::bare);
    }

    private Schema numbered() {
        List<Column> columns = new ArrayList<>(op.schema().columns());
        columns.add(Column.sure(LEFT, DataType.INT));
        columns.add(Column.sure(RIGHT, DataType.INT));
        return Schema.of(columns);
    }

    private Cursor join(Chunks left, Chunks right, Schema numbered) {
        JoinTable table = new JoinTable(Bucket.join(right.schema(), right.all()), rightKeys);
        right.clear();
        return new Cursor() {
            private int at;

            @Override
            public @Nullable Batch next() {
                return at < left.count() ? pair(left.get(at++), table, numbered) : null;
            }

            @Override
            public void close() {
                left.clear();
            }
        };
    }

    private Batch pair(Batch left, JoinTable table, Schema numbered) {
        JoinTable.Pairs pairs = table.probe(left, leftKeys, op.left());
        int width = op.leftInput().schema().columns().size();
        Batch bare =
                Batch.of(op.leftInput().schema(), left.size(), left.columns().subList(0, width), left.places());
        Batch joined = matches.pair(bare, pairs.left, table.rows(), pairs.right, pairs.count);
        List<Vector> columns = new ArrayList<>(joined.columns());
        columns.add(numbers(left, width, pairs.left, pairs.count));
        columns.add(numbers(table.rows(), op.rightInput().schema().columns().size(), pairs.right, pairs.count));
        return Batch.of(numbered, pairs.count, columns, joined.places());
    }

    private static Vector numbers(Batch from, int column, int[] rows, int count) {
        long[] source = ((LongVector) from.column(column)).values();
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = rows[i] < 0 ? -1 : source[rows[i]];
        }
        return new LongVector(numbers, null, count);
    }

    private Batch bare(Batch batch) {
        int width = op.schema().columns().size();
        return Batch.of(op.schema(), batch.size(), batch.columns().subList(0, width), batch.places());
    }
}
