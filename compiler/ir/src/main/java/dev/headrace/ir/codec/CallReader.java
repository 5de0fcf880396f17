package dev.headrace.ir.codec;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the function a call was written with, and insists that it is the same overload. */
final class CallReader {

    private final Functions functions;

    CallReader(Functions functions) {
        this.functions = functions;
    }

    Expr call(
            String name,
            List<DataType> parameters,
            DataType result,
            List<Expr> arguments,
            DataType type,
            String place) {
        ScalarFunction function = functions
                .scalar(name)
                .orElseThrow(() -> new Damage(place, "this version has no function `" + name + "`"));
        // A literal may have taken part in the choice, or may have been folded after it.
        ScalarOverload overload = chosen(function, parameters, result, arguments, true)
                .or(() -> chosen(function, parameters, result, arguments, false))
                .orElseThrow(() -> new Damage(place, "function `" + name + "` has another form in this version"));
        try {
            return new Expr.Call(overload, arguments, type);
        } catch (IllegalArgumentException e) {
            throw new Damage(place, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<ScalarOverload> chosen(
            ScalarFunction function,
            List<DataType> parameters,
            DataType result,
            List<Expr> arguments,
            boolean literals) {
        if (parameters.size() != arguments.size()) {
            return Optional.empty();
        }
        List<Argument> shown = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Expr argument = arguments.get(i);
            Optional<Object> value =
                    literals && argument instanceof Expr.Literal l ? Optional.of(l.value()) : Optional.empty();
            shown.add(new Argument(Optional.empty(), parameters.get(i), argument.optional(), value));
        }
        return function.choose(shown)
                .filter(c -> inOrder(c.order(), arguments.size()))
                .map(ScalarFunction.Chosen::overload)
                .filter(o -> o.parameters().equals(parameters) && o.result().equals(result));
    }

    private static boolean inOrder(List<Integer> order, int size) {
        for (int i = 0; i < size; i++) {
            if (i >= order.size() || order.get(i) != i) {
                return false;
            }
        }
        return order.size() == size;
    }
}
