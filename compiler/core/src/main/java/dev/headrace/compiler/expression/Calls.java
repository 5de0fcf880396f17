package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.Argument;
import dev.headrace.ir.function.ScalarFunction;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls of scalar functions, operators among them. */
final class Calls {
    private final Context context;
    private final ExpressionTyper typer;

    Calls(Context context, ExpressionTyper typer) {
        this.context = context;
        this.typer = typer;
    }

    Typed type(DraftExpr.Call e, Scope scope, @Nullable DataType hint) {
        String name = e.function().text();
        if (name.isEmpty()) {
            return Typed.UNKNOWN;
        }
        Optional<ScalarFunction> function = context.functions().scalar(name);
        if (function.isEmpty()) {
            unknown(e);
            return Typed.UNKNOWN;
        }
        if (e.over().isPresent() || e.where().isPresent()) {
            context.report(context.at(e, Code.HR0206, "`" + name + "` works on one row")
                    .note("`over` and `where` inside a call belong to aggregates: " + aggregates()));
            return Typed.UNKNOWN;
        }
        DataType firm = firmType(e, scope);
        List<Typed> arguments = new ArrayList<>();
        List<Optional<String>> names = new ArrayList<>();
        for (var argument : e.arguments()) {
            boolean flexible = ExpressionTyper.isFlexible(argument.value(), scope);
            arguments.add(typer.type(argument.value(), scope, flexible ? textual(argument.value(), firm) : null));
            names.add(argument.name().map(Name::text));
        }
        return call(e, function.get(), arguments, names, "`" + name + "`");
    }

    /** Numbers keep their own type in a call, so that the function can choose; labels and nulls need the neighbour's. */
    private static @Nullable DataType textual(DraftExpr e, @Nullable DataType firm) {
        boolean free = e instanceof DraftExpr.IntLiteral
                || (e instanceof DraftExpr.NumberLiteral && !(firm instanceof DataType.Decimal));
        return free ? null : firm;
    }

    private @Nullable DataType firmType(DraftExpr.Call e, Scope scope) {
        boolean needed = e.arguments().stream().anyMatch(a -> ExpressionTyper.isFlexible(a.value(), scope));
        if (!needed) {
            return null;
        }
        for (var argument : e.arguments()) {
            if (argument.value() instanceof DraftExpr.Ref r && !ExpressionTyper.isFlexible(r, scope)) {
                Optional<Slot> slot = scope.column(Refs.written(r));
                if (slot.isPresent() && !slot.get().isUnknown()) {
                    return slot.get().type();
                }
            }
        }
        return null;
    }

    private String aggregates() {
        return context.functions().aggregates().stream()
                .map(a -> a.kind().function())
                .collect(Collectors.joining(", "));
    }

    private void unknown(DraftExpr.Call e) {
        String name = e.function().text();
        Diagnostic.Builder message = context.at(e.function(), Code.HR0106, "there is no function `" + name + "`");
        if (context.place(e.function()).isEmpty()) {
            message.at(context.place(e));
        }
        Program.suggest(
                context, message, e.function(), name, context.functions().names());
        context.report(message);
    }

    /** An operator: a function under another spelling. */
    Typed operator(Object node, String spelling, String function, List<Typed> operands) {
        Optional<ScalarFunction> found = context.functions().scalar(function);
        if (found.isEmpty()) {
            throw new IllegalStateException("no function `" + function + "` on the class path");
        }
        List<Optional<String>> names =
                operands.stream().map(o -> Optional.<String>empty()).toList();
        return call(node, found.get(), operands, names, "`" + spelling + "`");
    }

    private Typed call(
            Object node, ScalarFunction function, List<Typed> arguments, List<Optional<String>> names, String shown) {
        if (arguments.stream().anyMatch(Typed::isUnknown)) {
            return Typed.UNKNOWN;
        }
        List<Argument> offered = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Typed a = arguments.get(i);
            Optional<Object> literal = a.expr() instanceof Expr.Literal l ? Optional.of(l.value()) : Optional.empty();
            offered.add(new Argument(names.get(i), a.type(), a.optional(), literal));
        }
        Optional<Expr> made = function.choose(offered).flatMap(c -> apply(c, arguments));
        if (made.isEmpty()) {
            noOverload(node, function, arguments, offered, shown);
            return Typed.UNKNOWN;
        }
        Taint taint = arguments.stream().map(Typed::taint).reduce(Taint.NONE, Taint::or);
        boolean clears = ((Expr.Call) made.get()).function().clearsPii();
        return Typed.of(made.get(), clears ? taint.withoutPii() : taint);
    }

    private static Optional<Expr> apply(ScalarFunction.Chosen chosen, List<Typed> arguments) {
        List<Expr> values = new ArrayList<>();
        List<DataType> parameters = chosen.overload().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            int from = chosen.order().get(i);
            if (from < 0) {
                values.add(new Expr.Literal(
                        parameters.get(i), chosen.defaults().get(i).orElseThrow()));
                continue;
            }
            Optional<Typed> value = Coercion.to(arguments.get(from), parameters.get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get().expr());
        }
        return Optional.of(
                new Expr.Call(chosen.overload(), values, chosen.overload().result()));
    }

    private void noOverload(
            Object node, ScalarFunction function, List<Typed> arguments, List<Argument> offered, String shown) {
        String given = arguments.stream().map(Typed::showType).collect(Collectors.joining(", "));
        Diagnostic.Builder message = context.at(
                node, Code.HR0203, shown + " cannot take " + (given.isEmpty() ? "no arguments" : "(" + given + ")"));
        if (!function.signatures().isEmpty()) {
            message.note("it is " + String.join("; ", function.signatures()));
        }
        function.whyNot(offered).ifPresent(message::note);
        context.report(message);
    }
}
