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
import dev.headrace.ir.step.StepKind;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.ir.step.StepSignature;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.expr.CompiledExpr;
import dev.headrace.kernels.expr.ExprCompiler;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        JavaStep step = found(body);
        StepCode code;
        try {
            StepSignature signature = step.signature();
            boolean same = same(signature.input(), op.input().schema(), true)
                    && same(signature.output(), op.schema(), false)
                    && signature.kind().equals(body.takes().orElse(null));
            if (!same) {
                throw new RunFailure(Diagnostic.of(
                                Code.HR0504,
                                "the jar holds another step `" + body.name() + "` than it was compiled with")
                        .note(place())
                        .help("compile the pipeline anew, with the jar that it runs with")
                        .build());
            }
            code = step.open(Collections.unmodifiableMap(arguments));
            if (!kind(code).equals(Optional.of(signature.kind()))) {
                throw new IllegalStateException("its code is of another kind than it says: "
                        + signature.kind().gives());
            }
        } catch (RunFailure e) {
            throw e;
        } catch (Exception | Error e) {
            if (StepFaults.isOfTheMachine(e)) {
                throw e;
            }
            throw broken("could not begin: ", e);
        }
        return code;
    }

    private JavaStep found(StepBody.Java body) {
        StepLibrary library = StepLibrary.load();
        if (!library.problems().isEmpty()) {
            throw new RunFailure(library.problems().get(0));
        }
        return library.find(body.name())
                .orElseThrow(() -> new RunFailure(
                        Diagnostic.of(Code.HR0504, "no jar of this run holds the step `" + body.name() + "`")
                                .note(place())
                                .help("name its jar: `--jars target/steps.jar`")
                                .build()));
    }

    private static Optional<StepKind> kind(@Nullable StepCode code) {
        return code == null
                ? Optional.empty()
                : Optional.of(code.accept(new StepCode.Visitor<>() {
                    @Override
                    public StepKind ofRow(StepCode.OfRow one) {
                        return StepKind.ROW;
                    }

                    @Override
                    public StepKind ofRows(StepCode.OfRows many) {
                        return StepKind.ROWS;
                    }

                    @Override
                    public StepKind ofTable(StepCode.OfTable table) {
                        return StepKind.TABLE;
                    }
                }));
    }

    /**
     * What the code threw, if that is about the row that it looked at.
     *
     * @throws RunFailure HR0710 if the code itself is broken, so that it is for every row
     */
    Throwable ofTheRow(Throwable thrown) {
        if (thrown instanceof RunFailure failure) {
            throw failure;
        }
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            throw RunFailure.of(Code.HR0708, "the run was interrupted; no output was changed");
        }
        if (thrown instanceof Error error && StepFaults.isOfTheMachine(error)) {
            throw error;
        }
        if (!StepFaults.isOfTheRow(thrown)) {
            throw broken("failed: ", thrown);
        }
        return thrown;
    }

    private RunFailure broken(String what, Throwable thrown) {
        Diagnostic.Builder said = Diagnostic.of(
                        Code.HR0710, "step `" + op.step() + "` " + what + StepFaults.told(thrown, secretive))
                .note(place())
                .note("no output was changed");
        StepFaults.help(thrown).ifPresent(said::help);
        // Without the cause, which may be of a class that only the workers of a cluster have.
        return new RunFailure(said.build());
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
        return e instanceof RowError error ? error(error.reason()) : error("failed: " + StepFaults.told(e, secretive));
    }

    /** {@code step `clean` of pay.mlflow:12 gave no value for `n`}. */
    RowError error(String what) {
        String place = op.known().place();
        return new RowError("step `" + op.step() + "`" + (place.isEmpty() ? "" : " of " + place) + " " + what);
    }
}
