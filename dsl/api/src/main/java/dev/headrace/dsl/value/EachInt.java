package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import java.util.List;

/** A loop over literals of one kind; {@link #value} is the one whose turn it is. */
public final class EachInt extends Each<Integer> {

    private EachInt(String variable, DraftExpr values) {
        super(variable, values, String::valueOf);
    }

    /** A loop over these values. */
    public static EachInt over(String variable, List<Integer> values) {
        return new EachInt(
                variable, Told.list(values.stream().map(Told::literal).toList()).expr());
    }

    /** The value whose turn it is. */
    public IntExpr<Object> value() {
        return IntExpr.of(told());
    }
}
