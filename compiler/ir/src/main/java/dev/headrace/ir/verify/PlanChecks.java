package dev.headrace.ir.verify;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.plan.Stage;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Stages have ids of their own, come after those they wait for, and name all they read. */
final class PlanChecks {

    private final Plan plan;
    private final PipelineChecks pipeline;
    private final Faults faults;

    PlanChecks(Plan plan, PipelineChecks pipeline, Faults faults) {
        this.plan = plan;
        this.pipeline = pipeline;
        this.faults = faults;
    }

    void run() {
        Set<String> done = new HashSet<>();
        Set<String> outputs = new HashSet<>();
        Set<String> placed = new HashSet<>();
        boolean parted = plan.stages().stream().anyMatch(Stage.OpaqueStep.class::isInstance);
        for (Stage stage : plan.stages()) {
            faults.check(done.containsAll(stage.after()), stage.id(), "comes before a stage it waits for");
            faults.check(done.add(stage.id()), stage.id(), "a stage id that stands twice");
            for (PlannedOutput output : stage.outputs()) {
                faults.check(outputs.add(output.name()), output.name(), "an output that stands twice");
                boolean declared =
                        plan.pipeline().sinks().stream().anyMatch(s -> s.root().equals(output.root()));
                pipeline.tree(output.root(), !declared);
            }
            stage.accept(new StageCheck(placed, parted));
        }
        plan.pipeline()
                .relations()
                .forEach(r -> faults.check(placed.contains(r.name()), r.name(), "a relation in no stage"));
    }

    private final class StageCheck implements Stage.Visitor<Boolean> {
        private final Set<String> placed;
        /** What stands before and behind a step is computed in both stages. */
        private final boolean parted;

        StageCheck(Set<String> placed, boolean parted) {
            this.placed = placed;
            this.parted = parted;
        }

        @Override
        public Boolean dataflow(Stage.Dataflow stage) {
            Set<String> sources = new LinkedHashSet<>();
            Set<String> relations = new LinkedHashSet<>();
            for (String name : stage.relations()) {
                boolean first = placed.add(name);
                faults.check(first || parted, name, "a relation in two stages");
                plan.pipeline().relation(name).ifPresent(r -> reads(r.root(), sources, relations));
            }
            stage.outputs().forEach(o -> reads(o.root(), sources, relations));
            faults.check(
                    sources.equals(new LinkedHashSet<>(stage.sources())),
                    stage.id(),
                    "sources that are not those read");
            List<String> unread = stage.relations().stream()
                    .filter(r -> !relations.contains(r))
                    .toList();
            faults.check(unread.isEmpty(), stage.id(), "relations nobody reads: " + unread);
            faults.check(stage.relations().containsAll(relations), stage.id(), "reads a relation of another stage");
            return true;
        }

        @Override
        public Boolean opaqueStep(Stage.OpaqueStep stage) {
            return true;
        }

        @Override
        public Boolean train(Stage.Train stage) {
            written(stage.train(), stage.id());
            stage.validate().ifPresent(v -> written(v, stage.id()));
            stage.learnt().forEach(l -> written(l.file(), stage.id()));
            return true;
        }

        @Override
        public Boolean judge(Stage.Judge stage) {
            written(stage.rows(), stage.id());
            boolean trained = plan.stages().stream()
                    .anyMatch(s -> s instanceof Stage.Train t
                            && t.folder().equals(stage.trained())
                            && stage.after().contains(t.id()));
            faults.check(trained, stage.id(), "judges what no stage before it trains");
            return true;
        }

        private void written(Binding file, String id) {
            boolean there = plan.outputs().stream()
                    .anyMatch(o -> o.binding().filter(file::equals).isPresent());
            faults.check(there, id, "takes a file that no stage writes");
        }

        private void reads(Op root, Set<String> sources, Set<String> relations) {
            for (Op op : root.inOrder()) {
                if (op instanceof Op.Scan scan) {
                    sources.add(scan.source());
                } else if (op instanceof Op.Rejected rejected) {
                    sources.add(rejected.source());
                } else if (op instanceof Op.Late late) {
                    sources.add(late.source());
                } else if (op instanceof Op.Read read) {
                    relations.add(read.relation());
                }
            }
        }
    }
}
