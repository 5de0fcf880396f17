package dev.headrace.compiler.plan;

import dev.headrace.compiler.rewrite.Rewrites;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.Relation;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.verify.IrVerifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
     * all sinks. Empty if a name cannot be run, which is then reported.
     */
    public static Optional<Plan> plan(Pipeline pipeline, List<String> names, DiagnosticSink diagnostics) {
        return unrewritten(pipeline, names, diagnostics).map(Rewrites::all);
    }

    /** The plan as declared, before any rewrite: what a reference run computes. */
    public static Optional<Plan> unrewritten(Pipeline pipeline, List<String> names, DiagnosticSink diagnostics) {
        Optional<List<PlannedOutput>> outputs = new Requests(pipeline, diagnostics).outputs(names);
        Optional<Plan> plan = outputs.map(o -> new Stages(pipeline, o).plan());
        boolean opaque = plan.map(p -> reportOpaqueSteps(p, diagnostics)).orElse(false);
        assert plan.isEmpty() || IrVerifier.verified(plan.get(), "planning") != null;
        return opaque ? Optional.empty() : plan;
    }

    private static boolean reportOpaqueSteps(Plan plan, DiagnosticSink diagnostics) {
        Set<String> steps = new LinkedHashSet<>();
        Stream<Op> roots = Stream.concat(
                plan.pipeline().relations().stream().map(Relation::root),
                plan.outputs().stream().map(PlannedOutput::root));
        roots.flatMap(r -> r.inOrder().stream()).forEach(op -> {
            if (op instanceof Op.Via via) {
                steps.add(via.step());
            }
        });
        for (String step : steps) {
            diagnostics.report(Diagnostic.of(Code.HR0500, "no engine runs an opaque step yet: `" + step + "`")
                    .help("name outputs that do not need it"));
        }
        return !steps.isEmpty();
    }
}
