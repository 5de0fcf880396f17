package dev.headrace.target.beam.stream;

import dev.headrace.ir.op.Op;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.operators.op.Operators;
import dev.headrace.operators.rows.Rows;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.stream.RowTimes;
import dev.headrace.target.Cancellation;
import dev.headrace.target.Resources;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.RowClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.TupleTag;
import org.joda.time.Instant;

/**
 * What only reads sources that do not stream: computed once, at the start, by the operators of a batch in one worker, which
 * may spill to its disk. One step does it for all such trees, so that every source is read once.
 */
final class TablesFn extends DoFn<Integer, Block> {
    private static final long serialVersionUID = 1;

    private final SentPlan plan;
    private final ArrayList<OpPlace> roots;
    private final LinkedHashMap<String, Log> logs;

    TablesFn(SentPlan plan, List<OpPlace> roots, Map<String, Log> logs) {
        this.plan = plan;
        this.roots = new ArrayList<>(roots);
        this.logs = new LinkedHashMap<>(logs);
    }

    /** The rows of a tree. */
    static TupleTag<Block> rows(int root) {
        return new TupleTag<>("table " + root);
    }

    /** The diverted rows of a source. */
    static TupleTag<Block> rejected(String source) {
        return new TupleTag<>("rejected " + source);
    }

    @ProcessElement
    public void compute(@Timestamp Instant now, MultiOutputReceiver out) {
        Step.attempt(() -> run(now, out));
    }

    private void run(Instant now, MultiOutputReceiver out) {
        Resources resources = Resources.ofThisMachine(Path.of(System.getProperty("java.io.tmpdir")));
        try (Session session = new Session(resources, new Cancellation(), 0)) {
            TableLeaves leaves = new TableLeaves(plan, logs, session);
            Operators operators = new Operators(leaves, session, plan.params(), leaves::errors);
            for (int i = 0; i < roots.size(); i++) {
                write(roots.get(i).in(plan), operators, session, out.get(rows(i)), now);
            }
            leaves.settle(
                    (source, block) -> out.get(rejected(source)).output(block),
                    page -> out.get(Step.PAGES).output(page));
        }
    }

    private static void write(Op root, Operators operators, Session session, OutputReceiver<Block> out, Instant now) {
        Rows rows = operators.rows(root);
        boolean timed = root.schema().eventTime().isPresent();
        session.workers().inOrder(rows, batch -> out.outputWithTimestamp(Block.of(batch), timed ? stamp(batch) : now));
    }

    private static Instant stamp(Batch batch) {
        return RowClock.stamp(new RowTimes(batch.schema()).least(batch));
    }
}
