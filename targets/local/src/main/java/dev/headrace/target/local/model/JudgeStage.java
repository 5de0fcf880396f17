package dev.headrace.target.local.model;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.plan.Stage;
import dev.headrace.target.Progress;
import dev.headrace.target.RunReport;
import dev.headrace.target.RunRequest;
import dev.headrace.training.GateRun;
import dev.headrace.training.JudgeOrder;
import dev.headrace.training.Judged;
import dev.headrace.training.Registering;
import dev.headrace.worker.judge.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Judges a model at a gate. */
public final class JudgeStage {
    private final Stage.Judge stage;
    private final RunRequest request;

    public JudgeStage(Stage.Judge stage, RunRequest request) {
        this.stage = stage;
        this.request = request;
    }

    /** @throws RunFailure HR0713 if a condition does not hold, HR0712 if the model cannot be measured, HR0708 if cancelled */
    public RunReport run() {
        long start = System.nanoTime();
        request.cancellation().check();
        request.progress().onProgress(new Progress(stage.id(), Progress.Kind.STAGE_STARTED, stage.id(), 0));
        JudgeOrder order = new JudgeOrder(
                stage.gate(),
                stage.model(),
                request.base().resolve(stage.rows().location()),
                request.base().resolve(stage.trained()),
                request.base().resolve(stage.folder()),
                request.cancellation()::isCancelled);
        Judged judged = new GateRun(order).run();
        if (!judged.passed()) {
            throw held(judged);
        }
        List<String> notes = new ArrayList<>();
        String passed = "gate `" + stage.gate().name() + "` was passed by `"
                + stage.model().name() + "`: "
                + judged.conditions().stream()
                        .map(c -> text(c, judged.measures()))
                        .collect(Collectors.joining("; "));
        notes.add(passed);
        if (stage.gate().stage().isPresent()) {
            String packageName = request.plan().pipeline().packageName();
            new Registering(request.base(), packageName)
                    .register(order, judged)
                    .ifPresent(v -> notes.add("registered as `" + v.address() + "`, which stands at `"
                            + stage.gate().stage().get() + "`"));
        }
        request.progress().onProgress(new Progress(stage.id(), Progress.Kind.STAGE_DONE, stage.id(), 0));
        return new RunReport(List.of(), List.of(), List.of(), List.of(), List.of(), System.nanoTime() - start)
                .noting(notes);
    }

    private RunFailure held(Judged judged) {
        Diagnostic.Builder message = Diagnostic.of(
                Code.HR0713,
                "`" + stage.model().name() + "` did not pass gate `"
                        + stage.gate().name() + "`");
        judged.conditions()
                .forEach(c -> message.note((c.holds() ? "holds: " : "does not hold: ") + text(c, judged.measures())));
        message.note("nothing was registered");
        return new RunFailure(message.build());
    }

    private static String text(Judged.Condition condition, Measures measures) {
        String name = GateRun.measure(condition.requirement());
        String value =
                Double.isNaN(condition.value()) ? "has no value on these rows" : "is " + number(condition.value());
        String interval = measures.intervals().containsKey(name)
                ? " (95 %: " + number(measures.intervals().get(name).low()) + " to "
                        + number(measures.intervals().get(name).high()) + ")"
                : "";
        String trivial = measures.trivial().containsKey(name)
                ? ", trivial " + number(measures.trivial().get(name))
                : "";
        return name + " " + value + interval + trivial + ", required "
                + condition.requirement().comparison().sign() + " "
                + number(condition.requirement().bound());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
