package dev.headrace.compiler.step;

import dev.headrace.compiler.source.SourceShape;
import dev.headrace.ir.draft.StepParam;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.step.StepBody;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;

/**
 * A declared step. What could not be made out because of an error is absent.
 *
 * @param takes the rows it takes
 * @param gives the rows it gives
 * @param settings its other parameters, in order
 * @param reports the names of the files it gives
 * @param checks what the rows it gives have to obey
 */
public record StepInfo(
        Optional<Table> takes,
        Optional<Table> gives,
        List<Setting> settings,
        List<String> reports,
        List<FieldCheck> checks,
        Optional<StepBody> body) {

    /** A parameter or result whose type is a schema. */
    public record Table(StepParam param, SourceShape shape) {}

    /**
     * A parameter that a call gives.
     *
     * @param file whether it names a file; then its type is a text
     * @param value what it is if a call says nothing
     */
    public record Setting(StepParam param, boolean file, DataType type, Optional<Expr> value) {
        public String name() {
            return param.name().text();
        }
    }

    public StepInfo {
        settings = List.copyOf(settings);
        reports = List.copyOf(reports);
        checks = List.copyOf(checks);
    }

    /** Whether everything about it is known. */
    public boolean isWhole() {
        return takes.isPresent()
                && gives.isPresent()
                && body.isPresent()
                && takes.get().shape().isWhole()
                && gives.get().shape().isWhole();
    }
}
