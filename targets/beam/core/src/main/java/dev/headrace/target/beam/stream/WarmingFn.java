package dev.headrace.target.beam.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import dev.headrace.target.beam.block.Block;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/** Rows on one side of the first instant whose rows are whole. */
final class WarmingFn extends Step<Block, Block> {
    private static final long serialVersionUID = 1;

    private final SchemaOf schema;
    private final long whole;
    private final boolean warming;
    private final Counter early;

    /**
     * @param whole that instant, in microseconds since 1970
     * @param warming whether those before it are given, else those from it on
     * @param counter what counts those before it
     */
    WarmingFn(SentPlan plan, SchemaOf schema, long whole, boolean warming, String counter) {
        super(plan, Optional.empty(), Map.of());
        this.schema = schema;
        this.whole = whole;
        this.warming = warming;
        this.early = Metrics.counter(Books.METRICS, counter);
    }

    @ProcessElement
    public void choose(@Element Block block, OutputReceiver<Block> out) {
        Schema under = schema.in(plan());
        Batch rows = block.batch(under);
        int time = under.eventTime()
                .flatMap(t -> under.indexOf(t).stream().boxed().findFirst())
                .orElseThrow();
        long[] times = ((LongVector) rows.column(time)).values();
        int[] kept = new int[rows.size()];
        int count = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (times[row] < whole == warming) {
                kept[count++] = row;
            }
        }
        early.inc(warming ? count : rows.size() - count);
        if (count > 0) {
            out.output(count == rows.size() ? block : Block.of(rows.take(kept, count)));
        }
    }
}
