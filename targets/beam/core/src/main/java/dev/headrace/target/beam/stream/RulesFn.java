package dev.headrace.target.beam.stream;

import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Block;
import dev.headrace.target.beam.log.Log;
import java.util.Map;
import java.util.Optional;

/** The rules of a source that come after one that brings rows together. */
final class RulesFn extends Step<Block, Block> {
    private static final long serialVersionUID = 1;

    private final Log log;
    private final int part;

    RulesFn(SentPlan plan, String source, Log log, int part) {
        super(plan, Optional.of(source), Map.of(source, log));
        this.log = log;
        this.part = part;
    }

    @ProcessElement
    public void judge(@Element Block block, MultiOutputReceiver out) {
        attempt(() -> {
            Schema schema = log.schema();
            Batch sound = books().rules(schema, plan().params()).part(part, block.batch(schema));
            if (sound.size() > 0) {
                out.get(ReadFn.ROWS).output(Block.of(sound));
            }
            settle(out);
        });
    }
}
