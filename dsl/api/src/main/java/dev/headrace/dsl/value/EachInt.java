package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import java.util.List;

/** A loop over literals of one kind; {@link #value} is the one whose turn it is. */
public final class EachInt extends Each<Integer> {

    private EachInt(String variable, DraftExpr values) {
        super(variable, values, String::valueOf);
    }

    /**
     * A loop over these values.
     *
     * @param variable its name
     * @param values the numbers, in order
     * @return the loop
     */
    public static EachInt over(String variable, List<Integer> values) {
        return new EachInt(
                variable, Told.list(values.stream().map(Told::literal).toList()).expr());
    }

    /**
     * The value whose turn it is.
     *
     * @return an Int, always there
     */
    public IntExpr<Object> value() {
        return IntExpr.of(told());
    }
}
