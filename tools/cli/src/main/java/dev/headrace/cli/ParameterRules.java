package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import java.util.LinkedHashSet;
import java.util.Set;

/** What must hold of the values of parameters before anything runs. */
final class ParameterRules {

    private ParameterRules() {}

    /** Every declared parameter has a value, and the run's own ones if these outputs depend on them. */
    static void complete(Pipeline pipeline, Plan plan, DiagnosticSink sink) {
        FingerprintIndex index = FingerprintIndex.of(plan.pipeline());
        Set<String> used = new LinkedHashSet<>();
        plan.outputs().forEach(o -> used.addAll(index.params(o.root())));
        for (ParamDef param : pipeline.params()) {
            if (param.value().isEmpty() && (!param.isOfTheRun() || used.contains(param.name()))) {
                sink.report(missing(param));
            }
        }
    }

    /** What to say of a parameter that has no value. */
    static Diagnostic missing(ParamDef param) {
        if (param.isOfTheRun()) {
            return Diagnostic.of(Code.HR0802, "the run has no instant, and the pipeline uses `" + param.name() + "`")
                    .note("nothing reads the clock, so that the same run gives the same rows tomorrow")
                    .help("--set " + param.name() + "=2024-01-31T06:00:00Z, or whichever instant the run stands for")
                    .build();
        }
        return Diagnostic.of(Code.HR0802, "parameter `" + param.name() + "` has no value")
                .help("--set " + param.name() + "=VALUE, " + param.type().show())
                .build();
    }
}
