package dev.headrace.target.beam;

import dev.headrace.ir.plan.Stage;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import java.util.List;
import java.util.function.Function;

/** The stages that are asked for as jobs, one after the other. */
final class StageJobs implements Stage.Visitor<RunReport> {

    private final Function<Stage.Dataflow, RunReport> job;

    private StageJobs(Function<Stage.Dataflow, RunReport> job) {
        this.job = job;
    }

    /** @param job runs one stage to its end */
    static RunReport run(RunRequest request, Function<Stage.Dataflow, RunReport> job) {
        StageJobs jobs = new StageJobs(job);
        RunReport all = new RunReport(List.of(), List.of(), List.of(), List.of(), List.of(), 0);
        for (Stage stage : request.plan().stages()) {
            if (request.stages().isEmpty() || request.stages().contains(stage.id())) {
                all = all.and(stage.accept(jobs));
            }
        }
        return all;
    }

    @Override
    public RunReport dataflow(Stage.Dataflow stage) {
        return job.apply(stage);
    }

    @Override
    public RunReport opaqueStep(Stage.OpaqueStep stage) {
        throw new IllegalStateException("the capabilities refuse opaque steps");
    }

    @Override
    public RunReport train(Stage.Train stage) {
        throw new IllegalStateException("the capabilities refuse trainings");
    }

    @Override
    public RunReport judge(Stage.Judge stage) {
        throw new IllegalStateException("the capabilities refuse gates");
    }
}
