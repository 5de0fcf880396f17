package dev.headrace.compiler.plan;

import dev.headrace.compiler.rewrite.Rewrites;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.verify.IrVerifier;
import java.util.List;
import java.util.Optional;

/**
 * Makes the plan of a run: what was asked for, what that needs, and nothing else.
 *
 * <p>Within a run every operator is evaluated once, for the columns that some output of the run reads (LANGUAGE, rule
 * 12); which those are is decided here and is the same for every target.
 */
public final class Planner {

    private Planner() {}

    /**
     * The plan for these names: sinks, tables, feature sets, datasets, sources, {@code source.rejected}, {@code source.late} or
     * {@code relation.warming}; without names,
     * all sinks; models and gates by name, and gates where there are no sinks. Empty if a name cannot be run, which is then reported.
     */
    public static Optional<Plan> plan(Pipeline pipeline, List<String> names, DiagnosticSink diagnostics) {
        return unrewritten(pipeline, names, diagnostics).map(Rewrites::all);
    }

    /** The plan as declared, before any rewrite: what a reference run computes. */
    public static Optional<Plan> unrewritten(Pipeline pipeline, List<String> names, DiagnosticSink diagnostics) {
        Trainings trainings = new Trainings(pipeline);
        Optional<List<PlannedOutput>> outputs = new Requests(pipeline, trainings, diagnostics).outputs(names);
        if (outputs.isEmpty()) {
            return Optional.empty();
        }
        Optional<StepCuts> cuts = StepCuts.of(pipeline, outputs.get(), diagnostics);
        Optional<Plan> plan = cuts.flatMap(c -> new Stages(c, trainings).plan(diagnostics));
        assert plan.isEmpty() || IrVerifier.verified(plan.get(), "planning") != null;
        return plan;
    }
}
