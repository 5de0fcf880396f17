package dev.headrace.operators.op;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.rows.Bucket;
import dev.headrace.operators.rows.Chunks;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.rows.Stored;
import java.util.function.Supplier;

/**
 * Joins by a hash table of the right side. Rows come out in the order of the left side, the matches of one row in that of the
 * right side, whether or not the right side fits into memory.
 */
final class JoinStep {

    private final Op.Join op;
    private final int[] leftKeys;
    private final int[] rightKeys;
    private final Matches matches;
    private final Session session;

    JoinStep(Op.Join op, Session session) {
        this.op = op;
        this.leftKeys = Keys.left(op.leftInput().schema(), op.keys());
        this.rightKeys = Keys.right(op.rightInput().schema(), op.keys());
        this.matches = new Matches(op.schema(), op.rightNames());
        this.session = session;
    }

    /** @param left started only after the right side has been read */
    Rows apply(Supplier<Rows> left, Rows right) {
        Stored stored = Stored.of(right, session);
        if (stored.spilled()) {
            return new SpilledJoin(op, leftKeys, rightKeys, matches, session).apply(left.get(), stored);
        }
        Chunks chunks = stored.chunks();
        JoinTable table = new JoinTable(Bucket.join(right.schema(), chunks.all()), rightKeys);
        chunks.forget();
        MappedRows joined = new MappedRows(left.get(), op.schema(), batch -> join(table, batch));
        return new ClosingRows(joined, stored::clear);
    }

    private Batch join(JoinTable table, Batch batch) {
        JoinTable.Pairs pairs = table.probe(batch, leftKeys, op.left());
        return matches.pair(batch, pairs.left, table.rows(), pairs.right, pairs.count);
    }
}
