package dev.headrace.ir.expr;

import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.List;

/** What the constructors of {@link Expr} insist on. A failure here is a fault of the compiler, not of the user. */
final class ExprChecks {

    private ExprChecks() {}

    static void literal(DataType type, Object value) {
        Class<?> expected = switch (type.physical()) {
            case BOOL -> Boolean.class;
            case LONG -> Long.class;
            case DOUBLE -> Double.class;
            case OBJECT -> Object.class;
        };
        require(expected.isInstance(value), "literal " + value + " is not a " + type.show());
    }

    static void call(ScalarOverload function, List<Expr> arguments) {
        require(
                function.parameters().size() == arguments.size(),
                function.name() + " takes " + function.parameters().size() + " arguments, not " + arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            DataType type = arguments.get(i).type();
            require(
                    type.physical() == function.parameters().get(i).physical(),
                    function.name() + " cannot take " + type.show() + " as argument " + (i + 1));
        }
    }

    static void sameType(Expr left, Expr right) {
        require(
                left.type().equals(right.type()),
                left.type().show() + " and " + right.type().show() + " are two types");
    }

    /** The field of that name; refuses what has none. */
    static Column field(Expr base, String field) {
        if (base.type() instanceof DataType.Struct struct) {
            return struct.fields().stream()
                    .filter(f -> f.name().equals(field))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(struct.show() + " has no field " + field));
        }
        throw new IllegalArgumentException(base.type().show() + " has no fields");
    }

    static void condition(Expr e) {
        require(e.type().equals(DataType.BOOL) && !e.optional(), "a condition is a sure Bool");
    }

    static void widening(DataType from, DataType to) {
        require(canWiden(from, to), from.show() + " does not widen to " + to.show());
    }

    static boolean canWiden(DataType from, DataType to) {
        if (from instanceof DataType.Int) {
            return to instanceof DataType.Float
                    || (to instanceof DataType.Decimal d && d.precision() - d.scale() >= 19);
        }
        if (from instanceof DataType.Decimal a && to instanceof DataType.Decimal b) {
            return b.scale() >= a.scale() && b.precision() - b.scale() >= a.precision() - a.scale();
        }
        return from instanceof DataType.EnumOf && to instanceof DataType.Text;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
