package dev.headrace.operators.step;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import dev.headrace.ir.function.RowError;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.step.JavaStep;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.step.StepCode;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.ir.step.StepSignature;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.expr.CompiledExpr;
import dev.headrace.kernels.expr.ExprCompiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The call of a step: its arguments, its code, and how it is named in messages. */
public final class StepCall {
    private final Op.Via op;
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private final boolean secretive;

    /** @param params the values of the run's parameters */
    public StepCall(Op.Via op, Map<String, Object> params) {
        this.op = op;
        this.secretive =
                op.input().schema().columns().stream().anyMatch(c -> c.taint().pii());
        ExprCompiler compiler = new ExprCompiler(Schema.of(List.of()), params);
        Batch one = Batch.of(Schema.of(List.of()), 1, List.of(), null);
        for (Assign argument : op.arguments()) {
            CompiledExpr value = compiler.compile(argument.value());
            Object boxed = value.evaluate(one, (row, error) -> {
                        throw new RunFailure(Diagnostic.of(
                                        Code.HR0710,
                                        "the argument `" + argument.name() + "` of step `" + op.step()
                                                + "` has no value: " + error.reason())
                                .note(place())
                                .build());
                    })
                    .boxed(0);
            arguments.put(argument.name(), Objects.requireNonNull(boxed, argument.name()));
        }
    }

    /** A value for every parameter, boxed. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /** {@code called at clean.mlflow:12}. */
    public String place() {
        String place = op.known().place();
        return place.isEmpty() ? "called in " + op.id() : "called at " + place;
    }

    /**
     * The code, opened.
     *
     * @throws RunFailure HR0504 if no jar of this run holds it, or what it holds is another step; HR0710 if it refuses its
     *     arguments
     */
    public StepCode open() {
        StepBody.Java body = (StepBody.Java) op.known().body();
        JavaStep step = StepLibrary.load()
                .find(body.name())
                .orElseThrow(() -> new RunFailure(
                        Diagnostic.of(Code.HR0504, "no jar of this run holds the step `" + body.name() + "`")
                                .note(place())
                                .help("name its jar: `--jars target/steps.jar`")
                                .build()));
        StepSignature code = step.signature();
        boolean same = same(code.input(), op.input().schema(), true)
                && same(code.output(), op.schema(), false)
                && code.kind().equals(body.takes().orElse(null));
        if (!same) {
            throw new RunFailure(Diagnostic.of(
                            Code.HR0504, "the jar holds another step `" + body.name() + "` than it was compiled with")
                    .note(place())
                    .help("compile the pipeline anew, with the jar that it runs with")
                    .build());
        }
        try {
            return step.open(arguments);
        } catch (RuntimeException | LinkageError e) {
            throw new RunFailure(
                    Diagnostic.of(Code.HR0710, "step `" + op.step() + "` could not begin: " + told(e))
                            .note(place())
                            .build(),
                    e);
        }
    }

    /** @param narrower whether a column may be sure that the code takes as optional */
    private static boolean same(Schema code, Schema rows, boolean narrower) {
        if (!code.names().equals(rows.names())) {
            return false;
        }
        for (int i = 0; i < code.columns().size(); i++) {
            DataType type = code.columns().get(i).type();
            Column given = rows.columns().get(i);
            boolean optional = code.columns().get(i).optional();
            if (!type.equals(given.type()) || (optional != given.optional() && !(narrower && optional))) {
                return false;
            }
        }
        return true;
    }

    /** That the code failed; what its exception says may hold a value, which may be private. */
    RowError failed(Throwable e) {
        return e instanceof RowError error ? error(error.reason()) : error("failed: " + told(e));
    }

    /** {@code step `clean` of pay.mlflow:12 gave no value for `n`}. */
    RowError error(String what) {
        String place = op.known().place();
        return new RowError("step `" + op.step() + "`" + (place.isEmpty() ? "" : " of " + place) + " " + what);
    }

    private String told(Throwable e) {
        return e.getMessage() == null || secretive ? e.getClass().getSimpleName() : e.getMessage();
    }
}
