package dev.headrace.operators.op;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.hash.Keys;

/** A join whose right side is there as a whole: what it makes of each batch of the left side. Safe for several threads. */
public final class TableJoin {
    private final boolean keepAll;
    private final int[] leftKeys;
    private final JoinTable table;
    private final Matches matches;

    /** @param right all rows of the right side */
    public TableJoin(Op.Join op, Batch right) {
        this.keepAll = op.left();
        this.leftKeys = Keys.left(op.leftInput().schema(), op.keys());
        this.table = new JoinTable(right, Keys.right(op.rightInput().schema(), op.keys()));
        this.matches = new Matches(op.schema(), op.rightNames());
    }

    public Batch join(Batch left) {
        JoinTable.Pairs pairs = table.probe(left, leftKeys, keepAll);
        return matches.pair(left, pairs.left, table.rows(), pairs.right, pairs.count);
    }
}
