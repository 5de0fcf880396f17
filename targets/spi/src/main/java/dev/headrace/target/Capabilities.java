package dev.headrace.target;

import dev.headrace.ir.op.Op;
import java.util.List;
import java.util.Optional;

/** What a target can run. Asked before anything runs. */
public interface Capabilities {

    /** Whether it runs pipelines this way at all. */
    boolean runs(Mode mode);

    /**
     * Why it cannot run the operator, or empty if it can. A reason completes "the local engine …": {@code cannot run opaque
     * steps yet}. Inputs are not looked at.
     */
    Optional<String> refusal(Op op, Mode mode);

    /** The connectors whose bindings it reads and writes: {@code csv jsonl parquet}. */
    List<String> connectors(Mode mode);
}
