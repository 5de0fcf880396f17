package dev.headrace.ir.plan;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import java.util.List;

/** A piece of work that one engine does in one go. Its id stays the same as long as its first output keeps its name. */
public sealed interface Stage {

    /**
     * What it is called in reports and on the command line.
     *
     * @return the id
     */
    String id();

    /**
     * The stages that must be done before.
     *
     * @return their ids
     */
    List<String> after();

    /**
     * What it writes.
     *
     * @return the outputs, in order
     */
    List<PlannedOutput> outputs();

    /**
     * Goes on with the case of its kind.
     *
     * @param <R> what comes of a case
     * @param visitor the cases
     * @return what the case gives
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * A connected dataflow region: one query, one job.
     *
     * @param id what it is called
     * @param sources the sources it scans or whose diverted rows it reads
     * @param relations the relations its outputs still read, each after those it reads itself; one that several read
     *     is computed once
     * @param outputs what it writes
     */
    record Dataflow(String id, List<String> sources, List<String> relations, List<PlannedOutput> outputs)
            implements Stage {
        /** Takes over copies of the lists. */
        public Dataflow {
            sources = List.copyOf(sources);
            relations = List.copyOf(relations);
            outputs = List.copyOf(outputs);
        }

        /** A source that a step makes is called as the stage of the step. */
        @Override
        public List<String> after() {
            return sources.stream().filter(s -> s.startsWith(OpaqueStep.PREFIX)).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dataflow(this);
        }
    }

    /**
     * A program: another stage has written its rows to a file, and what it writes is a source of the plan's pipeline,
     * called as this stage.
     *
     * @param id what it is called
     * @param after the stages that must be done before
     * @param call the call; its input stands for the file
     * @param input the file that is there when it runs
     * @param output the file that it makes
     */
    record OpaqueStep(String id, List<String> after, Op.Via call, Binding input, Binding output) implements Stage {
        /** What the ids of such stages start with, and no source that somebody declared. */
        public static final String PREFIX = "step.";

        /** Beside the pipeline: where the files of such stages are. */
        public static final String FOLDER = ".headrace/steps/";

        /**
         * Where a file is that it gives beside its rows.
         *
         * @param name what the step calls the file
         * @return where it is
         */
        public Binding report(String name) {
            String location = output.location();
            String folder = location.substring(0, location.lastIndexOf('/') + 1);
            return new Binding(output.connector(), folder + name, List.of(), List.of());
        }

        /** Takes over a copy of the list. */
        public OpaqueStep {
            after = List.copyOf(after);
        }

        @Override
        public List<PlannedOutput> outputs() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.opaqueStep(this);
        }
    }

    /**
     * One case per kind.
     *
     * @param <R> what comes of a case
     */
    interface Visitor<R> {
        /**
         * A dataflow region.
         *
         * @param stage the stage
         * @return what comes of it
         */
        R dataflow(Dataflow stage);

        /**
         * A program.
         *
         * @param stage the stage
         * @return what comes of it
         */
        R opaqueStep(OpaqueStep stage);
    }
}
