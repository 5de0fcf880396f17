package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import java.util.List;

/** A loop over literals of one kind; {@link #value} is the one whose turn it is. */
public final class EachFloat extends Each<Double> {

    private EachFloat(String variable, DraftExpr values) {
        super(variable, values, String::valueOf);
    }

    /**
     * A loop over these values.
     *
     * @param variable its name
     * @param values the numbers, in order
     * @return the loop
     */
    public static EachFloat over(String variable, List<Double> values) {
        return new EachFloat(
                variable, Told.list(values.stream().map(Told::literal).toList()).expr());
    }

    /**
     * The value whose turn it is.
     *
     * @return a Float, always there
     */
    public FloatExpr<Object> value() {
        return FloatExpr.of(told());
    }
}
