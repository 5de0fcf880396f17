package dev.headrace.compiler.model;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.Operators;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions that nobody wrote. An argument that no form takes is a fault of the compiler. */
final class Arithmetic {
    private final Functions functions;

    Arithmetic(Functions functions) {
        this.functions = functions;
    }

    Expr minus(Expr a, Expr b) {
        return call(Operators.SUBTRACT, a, b);
    }

    Expr plus(Expr a, Expr b) {
        return call(Operators.ADD, a, b);
    }

    Expr times(Expr a, Expr b) {
        return call(Operators.MULTIPLY, a, b);
    }

    Expr over(Expr a, Expr b) {
        return call(Operators.DIVIDE, a, b);
    }

    /** A condition, so both are sure. */
    Expr less(Expr a, Expr b) {
        return call(Operators.LESS, a, b);
    }

    /** The same for "at most". */
    Expr atMost(Expr a, Expr b) {
        return call(Operators.LESS_OR_EQUAL, a, b);
    }

    /** A number as a Float, the nearest one. */
    Expr asFloat(Expr a) {
        if (a.type().equals(DataType.FLOAT)) {
            return a;
        }
        return a.type().equals(DataType.INT) ? new Expr.Widen(a, DataType.FLOAT) : call("float", a);
    }

    static Expr of(double value) {
        return new Expr.Literal(DataType.FLOAT, value);
    }

    static Expr of(long value) {
        return new Expr.Literal(DataType.INT, value);
    }

    /** The value, or another where it is missing. */
    static Expr or(Expr value, Expr fallback) {
        return value.optional() ? new Expr.Coalesce(value, fallback) : value;
    }

    private Expr call(String name, Expr... arguments) {
        ScalarFunction function =
                functions.scalar(name).orElseThrow(() -> new IllegalStateException("no function `" + name + "`"));
        List<Argument> offered = new ArrayList<>();
        for (Expr a : arguments) {
            Optional<Object> literal = a instanceof Expr.Literal l ? Optional.of(l.value()) : Optional.empty();
            offered.add(new Argument(Optional.empty(), a.type(), a.optional(), literal));
        }
        ScalarFunction.Chosen chosen = function.choose(offered)
                .orElseThrow(() -> new IllegalStateException("`" + name + "` does not take " + offered));
        List<Expr> values = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            DataType wanted = chosen.overload().parameters().get(i);
            Expr value = arguments[i];
            values.add(value.type().equals(wanted) ? value : new Expr.Widen(value, wanted));
        }
        return new Expr.Call(chosen.overload(), values, chosen.overload().result());
    }
}
