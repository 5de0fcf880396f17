package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import java.util.List;
import java.util.function.Function;

/**
 * The variable of a loop: {@code for w in [2h, 12h]}. A name with {@code {w}} in it stands for one column per value.
 *
 * @param <V> the Java type of the values
 */
public sealed class Each<V> implements Draftable permits EachInt, EachFloat, EachText, EachLabel {

    private final String variable;
    private final DraftExpr values;
    private final Function<V, String> spelling;

    Each(String variable, DraftExpr values, Function<V, String> spelling) {
        this.variable = variable;
        this.values = values;
        this.spelling = spelling;
    }

    /**
     * A loop over spans.
     *
     * @param variable its name
     * @param values the spans, in order
     * @return the loop
     */
    public static Each<Span> of(String variable, List<Span> values) {
        return new Each<>(variable, Told.list(values).expr(), Span::spelling);
    }

    /**
     * The name that stands in braces in templates.
     *
     * @return the name
     */
    public String variable() {
        return variable;
    }

    /**
     * What it runs over.
     *
     * @return the values, or the enum
     */
    public DraftExpr values() {
        return values;
    }

    /** What a name becomes for one of the values. */
    String name(String template, V value) {
        return template.replace("{" + variable + "}", spelling.apply(value));
    }

    @Override
    public Told told() {
        return Told.of(new DraftExpr.Ref(List.of(new Name(variable))));
    }
}
