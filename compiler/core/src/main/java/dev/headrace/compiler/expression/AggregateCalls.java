package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Over;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.function.AggregateFunction;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Calls of aggregates, with their condition and window. */
final class AggregateCalls {
    private final Context context;
    private final ExpressionTyper typer;

    AggregateCalls(Context context, ExpressionTyper typer) {
        this.context = context;
        this.typer = typer;
    }

    /** A name that is both an aggregate and a function is an aggregate where aggregates may stand or a window is given. */
    boolean isAggregate(DraftExpr.Call e, Scope scope) {
        String name = e.function().text();
        return context.functions().aggregate(name).isPresent()
                && (context.functions().scalar(name).isEmpty()
                        || e.over().isPresent()
                        || e.where().isPresent()
                        || (scope.aggregates() != AggregatePlace.NOWHERE
                                && e.arguments().size() == 1));
    }

    Typed type(DraftExpr.Call e, Scope scope) {
        AggregateFunction function =
                context.functions().aggregate(e.function().text()).orElseThrow();
        Optional<String> refusal = scope.aggregates().refusal(e);
        if (refusal.isPresent()) {
            context.report(context.at(e, Code.HR0206, "`" + e.function() + "` cannot stand here")
                    .help(refusal.get()));
            return Typed.UNKNOWN;
        }
        boolean ahead = e.over().filter(o -> o.bound() == Over.Bound.NEXT).isPresent();
        if (ahead && !scope.aggregates().mayLookAhead()) {
            context.report(context.at(e, Code.HR0301, "`over next` looks at rows that come later than the row itself")
                    .note(
                            "a column known only after the row's time may not be a feature; `over next` stands in `label` alone")
                    .help("look back: `over … through` counts the row itself, `over … before` does not"));
            return Typed.UNKNOWN;
        }
        Scope rows = scope.aggregates().rows();
        List<Typed> parts = new ArrayList<>();
        Optional<Typed> argument = argument(e, rows);
        argument.ifPresent(parts::add);
        Optional<Typed> where = e.where().map(w -> typer.condition(w, rows, "`where`"));
        where.ifPresent(parts::add);
        Optional<List<Expr.Literal>> options = options(e, function, rows);
        Optional<Optional<RollingWindow>> window = window(e, function, scope);
        if (options.isEmpty() || window.isEmpty() || parts.stream().anyMatch(Typed::isUnknown)) {
            return Typed.UNKNOWN;
        }
        Optional<DataType> result = function.result(argument.map(Typed::type));
        if (result.isEmpty()) {
            doesNotFit(e, function, argument);
            return Typed.UNKNOWN;
        }
        AggregateCall call = new AggregateCall(
                function.kind(), argument.map(Typed::expr), where.map(Typed::expr), options.get(), result.get());
        Taint taint = parts.stream().map(Typed::taint).reduce(Taint.NONE, Taint::or);
        return scope.aggregates().place(e, call, window.get(), taint);
    }

    private Optional<Typed> argument(DraftExpr.Call e, Scope rows) {
        if (e.arguments().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(typer.type(e.arguments().get(0).value(), rows));
    }

    private Optional<List<Expr.Literal>> options(DraftExpr.Call e, AggregateFunction function, Scope rows) {
        List<DataType> wanted = function.options();
        int given = Math.max(0, e.arguments().size() - 1);
        if (given != wanted.size()) {
            signature(e, function);
            return Optional.empty();
        }
        List<Expr.Literal> options = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            DraftExpr value = e.arguments().get(i + 1).value();
            Typed option = typer.as(value, rows, wanted.get(i), true, "this option");
            if (option.isUnknown()) {
                return Optional.empty();
            }
            if (!(option.expr() instanceof Expr.Literal literal)) {
                context.report(value, Code.HR0203, "this option of `" + e.function() + "` is a literal");
                return Optional.empty();
            }
            options.add(literal);
        }
        return Optional.of(options);
    }

    private void doesNotFit(DraftExpr.Call e, AggregateFunction function, Optional<Typed> argument) {
        if (argument.isEmpty()) {
            signature(e, function);
            return;
        }
        context.report(context.at(
                        e,
                        Code.HR0203,
                        "`" + e.function() + "` cannot take "
                                + ExpressionTyper.article(argument.get().showType()))
                .note("it is " + String.join("; ", function.signatures())));
    }

    private void signature(DraftExpr.Call e, AggregateFunction function) {
        Diagnostic.Builder message =
                context.at(e, Code.HR0203, "`" + e.function() + "` takes other arguments than these");
        if (!function.signatures().isEmpty()) {
            message.note("it is " + String.join("; ", function.signatures()));
        }
        context.report(message);
    }

    /** Empty if the window is wrong; holds empty if there is none. */
    private Optional<Optional<RollingWindow>> window(DraftExpr.Call e, AggregateFunction function, Scope scope) {
        if (e.over().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Over over = e.over().get();
        Optional<OptionalLong> width = length(over.width(), scope, "a window");
        Optional<OptionalLong> hop = length(over.hop(), scope, "a hop");
        if (width.isEmpty() || hop.isEmpty()) {
            return Optional.empty();
        }
        if (hop.get().isPresent() && !function.kind().allowsHop()) {
            context.report(context.at(e, Code.HR0206, "`" + e.function() + "` cannot move in hops")
                    .note(
                            "a hop merges rows into tiles, and `distinct quantile collect first last` need the rows themselves")
                    .help("leave `hop` out"));
            return Optional.empty();
        }
        if (hop.get().isPresent() && width.get().isEmpty()) {
            context.report(
                    context.at(e, Code.HR0206, "an unbounded window has no hop").help("leave `hop` out"));
            return Optional.empty();
        }
        RollingWindow.Bound bound =
                over.bound() == Over.Bound.THROUGH ? RollingWindow.Bound.THROUGH : RollingWindow.Bound.BEFORE;
        return Optional.of(Optional.of(new RollingWindow(bound, width.get(), hop.get())));
    }

    private Optional<OptionalLong> length(Optional<DraftExpr> written, Scope scope, String what) {
        if (written.isEmpty()) {
            return Optional.of(OptionalLong.empty());
        }
        OptionalLong micros = new Durations(context, typer).constant(written.get(), scope, what);
        return micros.isPresent() ? Optional.of(micros) : Optional.empty();
    }
}
