package dev.headrace.ir.plan;

import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import java.util.List;

/** A piece of work that one engine does in one go. Its id stays the same as long as its first output keeps its name. */
public sealed interface Stage {

    String id();

    /** The stages that must be done before. */
    List<String> after();

    List<PlannedOutput> outputs();

    <R> R accept(Visitor<R> visitor);

    /**
     * A maximal connected dataflow region: one query, one job.
     *
     * @param sources the sources it scans or whose diverted rows it reads
     * @param relations the relations its outputs still read, each after those it reads itself; one that several read is
     *     computed once
     */
    record Dataflow(String id, List<String> sources, List<String> relations, List<PlannedOutput> outputs)
            implements Stage {
        public Dataflow {
            sources = List.copyOf(sources);
            relations = List.copyOf(relations);
            outputs = List.copyOf(outputs);
        }

        @Override
        public List<String> after() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dataflow(this);
        }
    }

    /**
     * A typed opaque step: its input is written out, the step runs, its outputs are read back. The planner makes none yet.
     *
     * @param step the step's name
     * @param input the rows handed in
     */
    record OpaqueStep(
            String id, List<String> after, String step, Op input, List<Assign> arguments, List<PlannedOutput> outputs)
            implements Stage {
        public OpaqueStep {
            after = List.copyOf(after);
            arguments = List.copyOf(arguments);
            outputs = List.copyOf(outputs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.opaqueStep(this);
        }
    }

    /** One case per kind. */
    interface Visitor<R> {
        R dataflow(Dataflow stage);

        R opaqueStep(OpaqueStep stage);
    }
}
