package dev.headrace.ir.plan;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.SourceDef;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Moves the files that a plan's programs read and write. */
public final class StepFolder {

    private StepFolder() {}

    /**
     * The plan with those files in this folder: for a run that is none of the pipeline's own and must not touch what
     * those left.
     *
     * @param plan the plan
     * @param temp the folder, which the run may fill and remove
     * @return the plan with other places; itself if it has no programs
     */
    public static Plan in(Plan plan, Path temp) {
        return moved(plan, temp.toAbsolutePath().toString().replace('\\', '/') + "/steps/");
    }

    private static Plan moved(Plan plan, String folder) {
        if (plan.stages().stream().allMatch(Stage.Dataflow.class::isInstance)) {
            return plan;
        }
        Pipeline p = plan.pipeline();
        List<SourceDef> sources = p.sources().stream()
                .map(s -> s.name().startsWith(Stage.OpaqueStep.PREFIX) ? moved(s, folder) : s)
                .toList();
        List<Stage> stages =
                plan.stages().stream().map(s -> s.accept(new Moving(folder))).toList();
        return new Plan(
                new Pipeline(p.packageName(), p.params(), sources, p.relations(), p.sinks(), p.tests(), p.unbuilt()),
                stages);
    }

    private static SourceDef moved(SourceDef s, String folder) {
        return new SourceDef(
                s.name(),
                s.schema(),
                s.batch().map(b -> moved(b, folder)),
                s.stream(),
                s.lateness(),
                s.late(),
                s.idle(),
                s.onError(),
                s.checks(),
                s.expectations(),
                s.doc());
    }

    private static Binding moved(Binding b, String folder) {
        return new Binding(b.connector(), moved(b.location(), folder), b.options(), b.renames());
    }

    private static String moved(String location, String folder) {
        return folder + location.substring(Stage.OpaqueStep.FOLDER.length());
    }

    private record Moving(String folder) implements Stage.Visitor<Stage> {
        @Override
        public Stage dataflow(Stage.Dataflow stage) {
            List<PlannedOutput> outputs =
                    stage.outputs().stream().map(this::output).toList();
            return new Stage.Dataflow(stage.id(), stage.sources(), stage.relations(), outputs);
        }

        private PlannedOutput output(PlannedOutput o) {
            return o.kind() == PlannedOutput.Kind.STEP
                    ? new PlannedOutput(
                            o.name(),
                            o.kind(),
                            o.root(),
                            Optional.of(moved(o.binding().orElseThrow(), folder)))
                    : o;
        }

        @Override
        public Stage opaqueStep(Stage.OpaqueStep s) {
            return new Stage.OpaqueStep(
                    s.id(), s.after(), s.call(), moved(s.input(), folder), moved(s.output(), folder));
        }

        @Override
        public Stage train(Stage.Train s) {
            List<Stage.Learnt> learnt = s.learnt().stream()
                    .map(l -> new Stage.Learnt(l.relation(), moved(l.file(), folder)))
                    .toList();
            return new Stage.Train(
                    s.id(),
                    s.after(),
                    s.model(),
                    moved(s.train(), folder),
                    s.validate().map(v -> moved(v, folder)),
                    learnt,
                    moved(s.folder(), folder));
        }

        @Override
        public Stage judge(Stage.Judge s) {
            return new Stage.Judge(
                    s.id(),
                    s.after(),
                    s.gate(),
                    s.model(),
                    moved(s.rows(), folder),
                    moved(s.trained(), folder),
                    moved(s.folder(), folder));
        }
    }
}
