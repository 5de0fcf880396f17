package dev.headrace.operators.stream;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.order.RowOrder;
import java.util.List;

/**
 * Of rows with equal keys the least one. It is known once the watermark has passed it; from then on a key is only remembered:
 * two bytes for as long as the stream runs, or nothing if the time is part of the key, since then it cannot come again.
 */
final class DedupeKind implements MachineKind {

    private final Op.Dedupe op;
    final RowTimes times;
    final RowOrder order;
    final boolean remembers;

    DedupeKind(Op.Dedupe op) {
        this.op = op;
        this.times = new RowTimes(op.schema());
        this.order = RowOrder.canonical(op.schema());
        this.remembers = !op.keys().contains(op.schema().eventTime().orElseThrow());
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input(op.schema(), op.keys()));
    }

    @Override
    public Schema schema() {
        return op.schema();
    }

    @Override
    public Due due(int input, Batch rows) {
        return times.due(rows);
    }

    @Override
    public Machine fresh() {
        return new DedupeMachine(this);
    }

    @Override
    public Machine load(byte[] saved) {
        DedupeMachine machine = new DedupeMachine(this);
        machine.load(new StateIn(saved));
        return machine;
    }
}
