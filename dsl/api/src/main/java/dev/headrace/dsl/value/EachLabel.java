package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import java.util.List;

/**
 * A loop over the labels of an enum; {@link #value} is the one whose turn it is.
 *
 * @param <E> the enum
 */
public final class EachLabel<E extends Enum<E>> extends Each<E> {

    private EachLabel(String variable, DraftExpr values) {
        super(variable, values, Labelled::labelOf);
    }

    /**
     * A loop over all labels of the declared enum of this name.
     *
     * @param <E> the enum
     * @param variable its name
     * @param enumName what the enum is called in the language
     * @return the loop
     */
    public static <E extends Enum<E>> EachLabel<E> over(String variable, String enumName) {
        return new EachLabel<>(variable, new DraftExpr.Ref(List.of(new Name(enumName))));
    }

    /**
     * The label whose turn it is.
     *
     * @return a label, always there
     */
    public EnumExpr<Object, E> value() {
        return EnumExpr.of(told());
    }
}
