package dev.headrace.ir.plan;

import dev.headrace.ir.ml.GateDef;
import dev.headrace.ir.ml.ModelDef;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import java.util.List;
import java.util.Optional;

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
     * A training: other stages have written the rows it learns from. It runs in processes of its own and leaves a model.
     *
     * @param id what it is called
     * @param after the stages that must be done before
     * @param model what is trained
     * @param train the file of rows it learns from: the columns the trainer is fed, then the label
     * @param validate the file of rows that epochs and trials are compared by
     * @param learnt what its fits have learnt, one row each: kept with the model
     * @param folder where the model goes, and all that is kept of its trials
     */
    record Train(
            String id,
            List<String> after,
            ModelDef model,
            Binding train,
            Optional<Binding> validate,
            List<Learnt> learnt,
            String folder)
            implements Stage {
        /** What the ids of such stages start with. */
        public static final String PREFIX = "train.";

        /** Takes over copies of the lists. */
        public Train {
            after = List.copyOf(after);
            learnt = List.copyOf(learnt);
        }

        @Override
        public List<PlannedOutput> outputs() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.train(this);
        }
    }

    /**
     * A row that a fit has learnt.
     *
     * @param relation what it is called: {@code scaled.learnt}
     * @param file where it is
     */
    record Learnt(String relation, Binding file) {}

    /**
     * A gate: predicts rows with a model that a stage before it has trained, measures that, and registers the model if every
     * condition holds.
     *
     * @param id what it is called
     * @param after the stages that must be done before
     * @param gate its conditions
     * @param model what is judged
     * @param rows the file of rows: the columns that the model is fed, then the label
     * @param trained where the stage that trained it has left it
     * @param folder where the measures go
     */
    record Judge(
            String id, List<String> after, GateDef gate, ModelDef model, Binding rows, String trained, String folder)
            implements Stage {
        /** What the ids of such stages start with. */
        public static final String PREFIX = "gate.";

        /** Takes over a copy of the list. */
        public Judge {
            after = List.copyOf(after);
        }

        @Override
        public List<PlannedOutput> outputs() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.judge(this);
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

        /**
         * A training.
         *
         * @param stage the stage
         * @return what comes of it
         */
        R train(Train stage);

        /**
         * A gate.
         *
         * @param stage the stage
         * @return what comes of it
         */
        R judge(Judge stage);
    }
}
