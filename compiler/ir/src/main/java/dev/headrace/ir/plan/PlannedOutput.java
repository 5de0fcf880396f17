package dev.headrace.ir.plan;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import java.util.Optional;

/**
 * Rows that a stage hands out.
 *
 * @param name the sink's, relation's or source's name; {@code tx.rejected} for diverted rows
 * @param root what computes them
 * @param binding where a batch run puts them; absent if only the run says
 */
public record PlannedOutput(String name, Kind kind, Op root, Optional<Binding> binding) {

    /** Why the rows leave. */
    public enum Kind {
        /** A declared sink. */
        SINK,
        /** A table, feature set, dataset or source that was asked for by name. */
        RELATION,
        /** The diverted rows of a source, asked for by name. */
        REJECTS,
        /** What an opaque step, a training or a gate takes: always goes to the file of its binding. */
        STEP,
        /** What a training leaves: a folder. */
        MODEL
    }
}
