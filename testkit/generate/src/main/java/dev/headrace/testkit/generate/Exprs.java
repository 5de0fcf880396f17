package dev.headrace.testkit.generate;

import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.function.ScalarOverload;
import dev.headrace.ir.pipeline.ParamDef;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Random well-typed expressions over the columns of a row. */
public final class Exprs {

    /** How often, of a hundred, a call is one that may fail: left to chance few rows would. */
    private static final int FAILING = 30;

    private final Functions functions;
    private final Calls calls;
    private final Set<String> without;
    private final List<ParamDef> params;

    /** Expressions that call these functions. */
    public Exprs(Functions functions) {
        this(functions, new Calls(functions), Set.of(), List.of());
    }

    private Exprs(Functions functions, Calls calls, Set<String> without, List<ParamDef> params) {
        this.functions = functions;
        this.calls = calls;
        this.without = without;
        this.params = params;
    }

    /** The same, but never calling the functions of these names. */
    public Exprs without(Set<String> names) {
        return new Exprs(functions, calls, new LinkedHashSet<>(names), params);
    }

    /** The same, but sometimes reading these parameters. */
    public Exprs withParams(List<ParamDef> some) {
        return new Exprs(functions, calls, without, List.copyOf(some));
    }

    Functions functions() {
        return functions;
    }

    /** An expression of the type, optional or not, nested up to {@code depth}. */
    public Expr any(Dice dice, DataType type, Schema row, int depth) {
        if (depth <= 0) {
            return leaf(dice, type, row, true);
        }
        return switch (dice.between(0, 9)) {
            case 0, 1 -> leaf(dice, type, row, true);
            case 2 ->
                new Expr.If(
                        condition(dice, row, depth - 1),
                        any(dice, type, row, depth - 1),
                        any(dice, type, row, depth - 1));
            case 3 -> new Expr.Coalesce(any(dice, type, row, depth - 1), any(dice, type, row, depth - 1));
            case 4 -> widened(dice, type, row, depth);
            default -> call(dice, type, row, depth).orElseGet(() -> leaf(dice, type, row, true));
        };
    }

    /** An expression of the type whose value is always there. */
    public Expr sure(Dice dice, DataType type, Schema row, int depth) {
        Expr e = any(dice, type, row, depth);
        return e.optional() ? new Expr.Coalesce(e, leaf(dice, type, row, false)) : e;
    }

    /** A condition. */
    public Expr condition(Dice dice, Schema row, int depth) {
        if (depth <= 0) {
            return test(dice, row, 0);
        }
        return switch (dice.between(0, 5)) {
            case 0 -> new Expr.And(condition(dice, row, depth - 1), condition(dice, row, depth - 1));
            case 1 -> new Expr.Or(condition(dice, row, depth - 1), condition(dice, row, depth - 1));
            case 2 -> new Expr.Not(condition(dice, row, depth - 1));
            case 3 -> sure(dice, DataType.BOOL, row, depth - 1);
            default -> test(dice, row, depth);
        };
    }

    private Expr test(Dice dice, Schema row, int depth) {
        Column column = dice.oneOf(row.columns());
        Expr ref = ref(column);
        if (dice.chance(25)) {
            return new Expr.IsNull(ref);
        }
        if (column.type() instanceof DataType.ListOf || dice.chance(25)) {
            return new Expr.Same(ref, any(dice, column.type(), row, depth - 1));
        }
        return comparison(dice, ref, row).orElseGet(() -> new Expr.Same(ref, literal(dice, column.type())));
    }

    private Optional<Expr> comparison(Dice dice, Expr left, Schema row) {
        String name = dice.oneOf("less", "less_or_equal", "greater", "greater_or_equal");
        Expr right = leaf(dice, left.type(), row, true);
        return functions
                .scalar(name)
                .flatMap(f -> chosen(f, List.of(left, right)))
                .map(e -> e.optional() ? new Expr.Coalesce(e, literal(dice, DataType.BOOL)) : e);
    }

    private Expr widened(Dice dice, DataType type, Schema row, int depth) {
        boolean fromInt =
                type.equals(DataType.FLOAT) || (type instanceof DataType.Decimal d && d.precision() - d.scale() >= 19);
        if (fromInt) {
            return new Expr.Widen(any(dice, DataType.INT, row, depth - 1), type);
        }
        if (type.equals(DataType.STRING)) {
            return new Expr.Widen(any(dice, Schemas.COLOR, row, depth - 1), type);
        }
        return leaf(dice, type, row, true);
    }

    private Optional<Expr> call(Dice dice, DataType type, Schema row, int depth) {
        List<Calls.Form> forms = calls.giving(type).stream()
                .filter(f -> !without.contains(f.function().name()))
                .toList();
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        List<Calls.Form> failing = forms.stream().filter(Calls.Form::mayFail).toList();
        Calls.Form form = !failing.isEmpty() && dice.chance(FAILING) ? dice.oneOf(failing) : dice.oneOf(forms);
        List<Expr> arguments = new ArrayList<>();
        for (DataType argument : form.arguments()) {
            arguments.add(any(dice, argument, row, depth - 1));
        }
        return chosen(form.function(), arguments).filter(e -> e.type().equals(type));
    }

    /** The call as the compiler would make it: overload chosen, defaults filled in, arguments widened. */
    static Optional<Expr> chosen(ScalarFunction function, List<Expr> given) {
        List<Argument> shown = new ArrayList<>();
        for (Expr e : given) {
            Optional<Object> literal = e instanceof Expr.Literal l ? Optional.of(l.value()) : Optional.empty();
            shown.add(new Argument(Optional.empty(), e.type(), e.optional(), literal));
        }
        return function.choose(shown).flatMap(c -> built(c, given));
    }

    private static Optional<Expr> built(ScalarFunction.Chosen chosen, List<Expr> given) {
        ScalarOverload overload = chosen.overload();
        List<Expr> arguments = new ArrayList<>();
        for (int i = 0; i < overload.parameters().size(); i++) {
            DataType wanted = overload.parameters().get(i);
            int from = chosen.order().get(i);
            Expr e = from >= 0
                    ? given.get(from)
                    : new Expr.Literal(wanted, chosen.defaults().get(i).orElseThrow());
            if (!e.type().equals(wanted)) {
                try {
                    e = new Expr.Widen(e, wanted);
                } catch (IllegalArgumentException noWidening) {
                    return Optional.empty();
                }
            }
            arguments.add(e);
        }
        return Optional.of(new Expr.Call(overload, arguments, overload.result()));
    }

    private Expr leaf(Dice dice, DataType type, Schema row, boolean mayBeOptional) {
        List<Expr> fitting = readable(row).stream()
                .filter(e -> e.type().equals(type) && (mayBeOptional || !e.optional()))
                .toList();
        if (!fitting.isEmpty() && dice.chance(75)) {
            return dice.oneOf(fitting);
        }
        List<ParamDef> some = params.stream().filter(p -> p.type().equals(type)).toList();
        if (!some.isEmpty() && dice.chance(40)) {
            return new Expr.ParamRef(dice.oneOf(some).name(), type);
        }
        return mayBeOptional && dice.chance(10) ? new Expr.NullLiteral(type) : literal(dice, type);
    }

    /** All columns and all fields within them. */
    private static List<Expr> readable(Schema row) {
        List<Expr> all = new ArrayList<>();
        row.columns().forEach(c -> fields(ref(c), all));
        return all;
    }

    private static void fields(Expr base, List<Expr> all) {
        all.add(base);
        if (base.type() instanceof DataType.Struct struct) {
            struct.fields().forEach(f -> fields(new Expr.FieldOf(base, f.name()), all));
        }
    }

    private static Expr literal(Dice dice, DataType type) {
        return new Expr.Literal(type, Values.of(dice, type));
    }

    static Expr ref(Column column) {
        return new Expr.ColumnRef(column.name(), column.type(), column.optional());
    }
}
