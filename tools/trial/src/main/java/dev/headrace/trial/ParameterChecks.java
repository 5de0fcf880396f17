package dev.headrace.trial;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.index.ParamUses;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.print.IrPrinter;
import dev.headrace.ir.text.TextForms;
import dev.headrace.kernels.expr.ExprInterpreter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether the values of parameters are allowed. */
public final class ParameterChecks {

    private ParameterChecks() {}

    /** Each value, set or by default, meets the {@code where} of its parameter; reports HR0802 where it does not. */
    public static void check(Pipeline pipeline, DiagnosticSink sink) {
        Map<String, Object> values = new LinkedHashMap<>();
        pipeline.params().forEach(p -> p.value().ifPresent(v -> values.put(p.name(), v)));
        ExprInterpreter interpreter = new ExprInterpreter(values);
        for (ParamDef param : pipeline.params()) {
            boolean known = param.check()
                    .map(c -> values.keySet().containsAll(ParamUses.in(c)))
                    .orElse(false);
            if (known && !holds(param, interpreter)) {
                sink.report(Diagnostic.of(
                                Code.HR0802,
                                "`"
                                        + TextForms.print(
                                                param.type(), param.value().get()) + "` is not allowed for parameter `"
                                        + param.name() + "`")
                        .note("it must meet `where "
                                + IrPrinter.print(param.check().get()).replace("param.", "") + "`"));
            }
        }
    }

    private static boolean holds(ParamDef param, ExprInterpreter interpreter) {
        try {
            return Boolean.TRUE.equals(interpreter.constant(param.check().orElseThrow()));
        } catch (RowError e) {
            return false;
        }
    }
}
