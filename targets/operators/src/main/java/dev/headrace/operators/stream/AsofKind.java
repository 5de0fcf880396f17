package dev.headrace.operators.stream;

import dev.headrace.ir.op.KeyPair;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.RowOrder;
import dev.headrace.kernels.window.AsOf;
import dev.headrace.operators.op.Matches;
import java.util.List;

/**
 * As-of joins: a left row leaves once the watermark of both sides has passed it. Of the right rows that came to light before
 * the watermark only the greatest can match a later left row, so one is kept, and only while it is fresh enough.
 */
final class AsofKind implements MachineKind {

    static final int LEFT = 0;
    static final int RIGHT = 1;

    private final Op.AsofJoin op;
    final RowTimes leftTimes;
    final RowTimes rightTimes;
    final RowOrder leftOrder;
    final RowOrder rightOrder;
    final Matches matches;
    final AsOf asOf;
    private final long within;

    AsofKind(Op.AsofJoin op) {
        this.op = op;
        Schema left = op.leftInput().schema();
        Schema right = op.rightInput().schema();
        this.leftTimes = new RowTimes(left);
        this.rightTimes = new RowTimes(right);
        this.leftOrder = RowOrder.canonical(left);
        this.rightOrder = RowOrder.canonical(right);
        this.matches = new Matches(op.schema(), op.rightNames());
        this.asOf = new AsOf(op.within());
        this.within = op.within().orElse(Long.MAX_VALUE);
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input(
                        op.leftInput().schema(),
                        op.keys().stream().map(KeyPair::left).toList()),
                new Input(
                        op.rightInput().schema(),
                        op.keys().stream().map(KeyPair::right).toList()));
    }

    @Override
    public Schema schema() {
        return op.schema();
    }

    @Override
    public Due due(int input, Batch rows) {
        if (input == LEFT) {
            return leftTimes.due(rows);
        }
        long stale = Long.MIN_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            stale = Math.max(stale, staleAt(rows, row));
        }
        return new Due(stale, Long.MAX_VALUE);
    }

    /** The least watermark under which a right row matches no left row that is still to come. */
    long staleAt(Batch rights, int row) {
        long time = rightTimes.time(rights)[row];
        long last = time + within;
        return RowTimes.past(last < time ? Long.MAX_VALUE : Math.max(last, rightTimes.light(rights, row)));
    }

    @Override
    public Machine fresh() {
        return new AsofMachine(this);
    }

    @Override
    public Machine load(byte[] saved) {
        AsofMachine machine = new AsofMachine(this);
        machine.load(new StateIn(saved));
        return machine;
    }
}
