package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import java.util.List;

/** A loop over literals of one kind; {@link #value} is the one whose turn it is. */
public final class EachText extends Each<String> {

    private EachText(String variable, DraftExpr values) {
        super(variable, values, String::valueOf);
    }

    /**
     * A loop over these values.
     *
     * @param variable its name
     * @param values the texts, in order
     * @return the loop
     */
    public static EachText over(String variable, List<String> values) {
        return new EachText(
                variable, Told.list(values.stream().map(Told::literal).toList()).expr());
    }

    /**
     * The value whose turn it is.
     *
     * @return a Text, always there
     */
    public TextExpr<Object> value() {
        return TextExpr.of(told());
    }
}
