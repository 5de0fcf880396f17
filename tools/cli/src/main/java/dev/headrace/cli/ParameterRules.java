package dev.headrace.cli;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.print.IrPrinter;
import dev.headrace.ir.text.TextForms;
import dev.headrace.kernels.expr.ExprInterpreter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold of the values of parameters before anything runs. */
final class ParameterRules {

    private ParameterRules() {}

    /** Each value, set or by default, meets the {@code where} of its parameter. */
    static void check(Pipeline pipeline, DiagnosticSink sink) {
        Map<String, Object> values = new LinkedHashMap<>();
        pipeline.params().forEach(p -> p.value().ifPresent(v -> values.put(p.name(), v)));
        ExprInterpreter interpreter = new ExprInterpreter(values);
        for (ParamDef param : pipeline.params()) {
            if (param.value().isPresent() && param.check().isPresent() && !holds(param, interpreter)) {
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

    /** Every parameter has a value. */
    static void complete(Pipeline pipeline, DiagnosticSink sink) {
        for (ParamDef param : pipeline.params()) {
            if (param.value().isEmpty()) {
                sink.report(Diagnostic.of(Code.HR0802, "parameter `" + param.name() + "` has no value")
                        .help("--set " + param.name() + "=VALUE, "
                                + param.type().show()));
            }
        }
    }
}
