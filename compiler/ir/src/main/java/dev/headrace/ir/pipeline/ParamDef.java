package dev.headrace.ir.pipeline;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;

/**
 * A run parameter.
 *
 * @param value its default, held as {@link dev.headrace.ir.type.Physical} says; absent means that a run must set it
 * @param check a condition over a {@link Expr.ParamRef} of itself
 */
public record ParamDef(String name, DataType type, Optional<Object> value, Optional<Expr> check, String doc) {

    /** The instant a run stands for. Nothing reads the clock, so a run that uses it is told which one it is. */
    public static final String RUN_INSTANT = "run.instant";

    /** The parameter every pipeline has without declaring it. */
    public static ParamDef runInstant(Optional<Object> value) {
        return new ParamDef(RUN_INSTANT, DataType.INSTANT, value, Optional.empty(), "The instant the run stands for.");
    }

    /** The same parameter with this value. */
    public ParamDef with(Object other) {
        return new ParamDef(name, type, Optional.of(other), check, doc);
    }

    /** Whether the language declares it, not the pipeline. */
    public boolean isOfTheRun() {
        return name.equals(RUN_INSTANT);
    }

    /** The parameters with these values in place of their own. */
    public static List<ParamDef> with(List<ParamDef> params, List<TestParam> values) {
        return params.stream()
                .map(p -> values.stream()
                        .filter(v -> v.name().equals(p.name()))
                        .findFirst()
                        .map(v -> p.with(v.value()))
                        .orElse(p))
                .toList();
    }
}
