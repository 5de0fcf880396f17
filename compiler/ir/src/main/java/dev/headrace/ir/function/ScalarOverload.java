package dev.headrace.ir.function;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import java.util.List;

/**
 * One concrete form of a scalar function, chosen for a call: what it takes, what it gives, what computes it.
 *
 * <p>Where a function needs more of a type than its value (the scale of a Decimal result, the labels of an enum), the
 * compiler passes that as a trailing constant: see {@link Constant}.
 *
 * @param name the function's name in the language; operators have names too: {@code add}, {@code less}
 * @param parameters the exact argument types
 * @param result the exact result type
 * @param evaluator parameters match the physical kinds of {@code parameters}, then of {@code constants}
 * @param constants further arguments the evaluator takes after the call's own, fixed by the types
 * @param mayFail whether it can raise a {@link RowError}
 * @param clearsPii whether its result no longer gives away private data
 */
public record ScalarOverload(
        String name,
        List<DataType> parameters,
        DataType result,
        NullRule nulls,
        MethodRef evaluator,
        List<Constant> constants,
        boolean mayFail,
        boolean clearsPii) {

    /** A constant handed to the evaluator. {@code type} gives its Java class: long, double, boolean or a reference. */
    public record Constant(Class<?> type, Object value) {}

    public ScalarOverload {
        parameters = List.copyOf(parameters);
        constants = List.copyOf(constants);
        if (evaluator.parameters().size() != parameters.size() + constants.size()) {
            throw new IllegalArgumentException("evaluator of " + name + " takes another number of arguments");
        }
    }

    /** Whether the result may be missing when called with these arguments. */
    public boolean optionalWith(List<Expr> arguments) {
        return switch (nulls) {
            case STRICT -> anyOptional(arguments);
            case STRICT_OPTIONAL -> true;
            case SEES_NULLS -> false;
        };
    }

    /** A plain loop: expressions may be nested a thousand deep, and a stream takes sixteen frames where this takes two. */
    private static boolean anyOptional(List<Expr> arguments) {
        for (Expr argument : arguments) {
            if (argument.optional()) {
                return true;
            }
        }
        return false;
    }
}
