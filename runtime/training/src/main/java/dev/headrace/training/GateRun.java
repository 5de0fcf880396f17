package dev.headrace.training;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.ml.RequirementDef;
import dev.headrace.worker.judge.JudgeStep;
import dev.headrace.worker.judge.Measures;
import dev.headrace.worker.launch.Judging;
import dev.headrace.worker.step.DataFile;
import dev.headrace.worker.step.Sha256;
import dev.headrace.worker.step.StepData;
import java.io.IOException;
import java.util.List;

/** Measures a model on the rows of a gate, and compares that with its conditions. */
public final class GateRun {

    /** Of the bootstrap behind each interval. */
    private static final int DRAWS = 200;

    private final JudgeOrder order;

    public GateRun(JudgeOrder order) {
        this.order = order;
    }

    /**
     * Judges.
     *
     * @throws RunFailure HR0712 if the model cannot be measured, HR0502 if its trainer is not here, HR0708 if cancelled
     */
    public Judged run() {
        Judging.Result result;
        try {
            JudgeStep step = new JudgeStep(
                    order.trained().resolve("model"),
                    new StepData("judged", "parquet", List.of(new DataFile(order.rows(), Sha256.of(order.rows())))),
                    order.gate().requirements().stream()
                            .flatMap(r ->
                                    r.fixed().stream().map(f -> new JudgeStep.Held(r.metric(), f.metric(), f.value())))
                            .distinct()
                            .toList(),
                    DRAWS,
                    order.folder().resolve("measures.json"));
            result = Judging.run(
                    step,
                    order.folder(),
                    TrainerHome.classPath(order.model().trainer()),
                    Training.cache(),
                    order.cancelled());
        } catch (IOException e) {
            throw unmeasured("its measures cannot be kept: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        }
        if (result.measures().isEmpty() && result.why().isEmpty()) {
            throw cancelled();
        }
        Measures measures =
                result.measures().orElseThrow(() -> unmeasured(result.why().orElseThrow()));
        return new Judged(
                measures,
                order.gate().requirements().stream()
                        .map(r -> new Judged.Condition(r, measures.metrics().getOrDefault(measure(r), Double.NaN)))
                        .toList());
    }

    /** What measures call that of a requirement: {@code recall at precision 0.95}. */
    public static String measure(RequirementDef requirement) {
        return requirement.metric()
                + requirement
                        .fixed()
                        .map(f -> " at " + f.metric() + " " + f.value())
                        .orElse("");
    }

    private static RunFailure cancelled() {
        return RunFailure.of(Code.HR0708, "the run was cancelled; nothing was registered");
    }

    private RunFailure unmeasured(String why) {
        return new RunFailure(Diagnostic.of(
                        Code.HR0712,
                        "gate `" + order.gate().name() + "` cannot measure `"
                                + order.model().name() + "`: " + why)
                .help("`--no-cache` computes its rows and keeps its model anew")
                .build());
    }
}
