package dev.headrace.ir.plan;

import dev.headrace.ir.pipeline.Pipeline;
import java.util.List;
import java.util.Optional;

/**
 * The stages of one run. A stage starts when those it names in {@link Stage#after()} are done; others run side by side.
 *
 * @param pipeline what is run: only the sources, relations and sinks the asked-for outputs need, after all rewrites. An
 *     {@link dev.headrace.ir.op.Op.Read} in a stage means the relation of this pipeline
 * @param stages in an order in which each comes after those it waits for
 */
public record Plan(Pipeline pipeline, List<Stage> stages) {
    /** Takes over a copy of the stages. */
    public Plan {
        stages = List.copyOf(stages);
    }

    /**
     * The stage of an id.
     *
     * @param id the id
     * @return the stage; empty if there is none
     */
    public Optional<Stage> stage(String id) {
        return stages.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * The outputs of all stages, in order.
     *
     * @return the outputs
     */
    public List<PlannedOutput> outputs() {
        return stages.stream().flatMap(s -> s.outputs().stream()).toList();
    }
}
