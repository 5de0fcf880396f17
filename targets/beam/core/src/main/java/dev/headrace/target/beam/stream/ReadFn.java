package dev.headrace.target.beam.stream;

import dev.headrace.diagnostics.Code;
import dev.headrace.formats.BadRow;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.fate.Offence;
import dev.headrace.operators.fate.RowJson;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Arrival;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.RowClock;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.values.TupleTag;

/** What a log gave becomes rows of its source: bad ones meet their fate, late ones go aside, the others meet the first rules. */
final class ReadFn extends Step<Arrival, Block> {
    private static final long serialVersionUID = 1;

    static final TupleTag<Block> ROWS = new TupleTag<>("rows") {};
    static final TupleTag<Block> LATE = new TupleTag<>("late") {};

    private final String source;
    private final Log log;
    private final long before;
    private final Counter late;

    /** @param before only rows before this time are given; {@link Long#MAX_VALUE} for all */
    ReadFn(SentPlan plan, String source, Log log, long before) {
        super(plan, Optional.of(source), Map.of(source, log));
        this.source = source;
        this.log = log;
        this.before = before;
        this.late = Metrics.counter(Books.METRICS, source + "/late");
    }

    @ProcessElement
    public void read(@Element Arrival arrival, MultiOutputReceiver out) {
        attempt(() -> judge(arrival, out));
    }

    private void judge(Arrival arrival, MultiOutputReceiver out) {
        SourceFates fates = books().fates();
        Schema schema = log.schema();
        for (BadRow bad : arrival.bad()) {
            fates.countRead(1);
            fates.meetAndGo(fates.onError(), offence(bad));
        }
        arrival.late().ifPresent(block -> late(block, fates, out));
        arrival.good()
                .map(b -> history(b.batch(schema)))
                .filter(b -> b.size() > 0)
                .ifPresent(rows -> {
                    fates.countRead(rows.size());
                    Batch sound = books().rules(schema, plan().params()).part(0, rows);
                    if (sound.size() > 0) {
                        out.get(ROWS).output(Block.of(sound));
                    }
                });
        settle(out);
    }

    private void late(Block block, SourceFates fates, MultiOutputReceiver out) {
        int count = block.batch(log.schema()).size();
        fates.countRead(count);
        late.inc(count);
        SourceDef def = plan().source(source);
        if (def.late() == Fate.DIVERT) {
            out.get(LATE).output(block);
        }
    }

    private Offence offence(BadRow bad) {
        return new Offence(
                source, Code.HR0701, bad.place(), bad.column(), bad.reason(), bad.value(), () -> RowJson.of(bad.row()));
    }

    private Batch history(Batch rows) {
        if (before == Long.MAX_VALUE) {
            return rows;
        }
        long[] times = RowClock.of(rows.schema()).times(rows);
        int[] kept = new int[rows.size()];
        int count = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (times[row] < before) {
                kept[count++] = row;
            }
        }
        return rows.take(kept, count);
    }
}
