package dev.headrace.target;

import dev.headrace.ir.op.Op;
import java.util.List;
import java.util.Optional;

/** What a target can run. Asked before anything runs. */
public interface Capabilities {

    /**
     * Whether it runs pipelines this way at all.
     *
     * @param mode how rows come
     * @return false if it runs none of them
     */
    boolean runs(Mode mode);

    /**
     * Why it cannot run the operator, or empty if it can. A reason completes "the local engine …": {@code cannot run
     * opaque steps yet}. Inputs are not looked at.
     *
     * @param op the operator
     * @param mode how rows come
     * @return the reason
     */
    Optional<String> refusal(Op op, Mode mode);

    /**
     * The connectors whose bindings it reads and writes: {@code csv jsonl parquet}.
     *
     * @param mode how rows come
     * @return their names
     */
    List<String> connectors(Mode mode);

    /**
     * Whether it runs the stages that train models and judge them.
     *
     * @return false if a plan with such stages is refused
     */
    default boolean trains() {
        return false;
    }
}
