package dev.headrace.operators.op;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Column;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.Vector;
import dev.headrace.kernels.order.KeyEncoder;
import dev.headrace.kernels.order.Sampling;
import dev.headrace.operators.hash.Keys;
import dev.headrace.operators.rows.MappedRows;
import dev.headrace.operators.rows.Rows;
import java.util.List;

/** Keeps the rows whose key falls into a share. */
final class SampleStep {

    private final Op.Sample op;
    private final int[] keys;
    private final KeyEncoder encoder;

    SampleStep(Op.Sample op) {
        this.op = op;
        this.keys = Keys.indexes(op.schema(), op.keys());
        this.encoder =
                new KeyEncoder(op.columns(op.keys()).stream().map(Column::type).toList());
    }

    Rows apply(Rows input) {
        return op.all() && op.from().isEmpty() ? input : new MappedRows(input, input.schema(), this::keep);
    }

    Batch keep(Batch batch) {
        Sampling sampling = new Sampling(op.seed(), op.from().orElse(0), op.threshold(), op.all());
        List<Vector> vectors = Keys.vectors(batch, keys);
        int[] kept = new int[batch.size()];
        int count = 0;
        for (int row = 0; row < batch.size(); row++) {
            if (sampling.keeps(encoder.encode(vectors, row))) {
                kept[count++] = row;
            }
        }
        return batch.take(kept, count);
    }
}
