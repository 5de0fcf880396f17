package dev.headrace.target.beam.job;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.index.FingerprintIndex;
import dev.headrace.ir.index.ParamUses;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import dev.headrace.ir.text.TextForms;
import dev.headrace.kernels.expr.ExprInterpreter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Values of parameters that were set for one job, as text, against what the pipeline says of them. */
final class Parameters {

    private Parameters() {}

    /**
     * Each value as its type holds it.
     *
     * @throws RunFailure HR0802 for a name or value that does not fit
     */
    static Map<String, Object> read(Plan plan, Map<String, String> set) {
        Pipeline pipeline = plan.pipeline();
        Map<String, Object> values = new LinkedHashMap<>();
        FingerprintIndex index = FingerprintIndex.of(pipeline);
        Set<String> used = new LinkedHashSet<>();
        plan.outputs().forEach(o -> used.addAll(index.params(o.root())));
        for (ParamDef param : pipeline.params()) {
            String text = set.get(param.name());
            if (text != null) {
                values.put(param.name(), parse(param, text));
            } else if (param.value().isPresent()) {
                values.put(param.name(), param.value().get());
            } else if (used.contains(param.name())) {
                throw new RunFailure(Diagnostic.of(Code.HR0802, "parameter `" + param.name() + "` has no value")
                        .help("--set " + param.name() + "=VALUE, "
                                + param.type().show())
                        .build());
            }
        }
        set.keySet().stream()
                .filter(n -> pipeline.params().stream().noneMatch(p -> p.name().equals(n)))
                .sorted()
                .findFirst()
                .ifPresent(n -> {
                    throw RunFailure.of(Code.HR0802, "this pipeline has no parameter `" + n + "`");
                });
        check(pipeline, values);
        return values;
    }

    private static Object parse(ParamDef param, String text) {
        try {
            return TextForms.parse(param.type(), text, null);
        } catch (RowError | IllegalArgumentException e) {
            throw RunFailure.of(
                    Code.HR0802,
                    "`" + text + "` does not fit parameter `" + param.name() + "`: "
                            + param.type().show());
        }
    }

    private static void check(Pipeline pipeline, Map<String, Object> values) {
        ExprInterpreter interpreter = new ExprInterpreter(values);
        for (ParamDef param : pipeline.params()) {
            boolean known = param.check()
                    .map(c -> values.keySet().containsAll(ParamUses.in(c)))
                    .orElse(false);
            if (known && !Boolean.TRUE.equals(interpreter.constant(param.check().orElseThrow()))) {
                throw RunFailure.of(Code.HR0802, "this value is not allowed for parameter `" + param.name() + "`");
            }
        }
    }
}
