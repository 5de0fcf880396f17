package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.AggregatePlace;
import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.text.DraftText;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.op.AggregateCall;
import dev.headrace.ir.op.Aggregation;
import dev.headrace.ir.op.RollingWindow;
import dev.headrace.ir.pipeline.ErrorPolicy;
import dev.headrace.ir.pipeline.Expectation;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code expect}: of a row, of uniqueness, of the whole table. */
final class Expectations {
    private static final List<Fate> ROW = List.of(Fate.FAIL, Fate.DROP, Fate.WARN, Fate.DIVERT);
    private static final List<Fate> TABLE = List.of(Fate.FAIL, Fate.WARN);

    private final Context context;
    private final ExpressionTyper typer;
    private final Declared source;
    private final SourceShape shape;

    Expectations(Context context, ExpressionTyper typer, Declared source, SourceShape shape) {
        this.context = context;
        this.typer = typer;
        this.source = source;
        this.shape = shape;
    }

    Optional<Expectation> read(dev.headrace.ir.draft.Expectation written) {
        DraftExpr condition = written.condition();
        String text = DraftText.of(condition);
        if (condition instanceof DraftExpr.Call call && call.function().text().equals("unique")) {
            return unique(call, text, policy(written, ROW, "`expect`"));
        }
        Sums sums = new Sums();
        Scope scope = new SlotScope(source.unit(), source.name(), shape.slots(), shape.opaque(), sums);
        Typed typed = typer.type(condition, scope, DataType.BOOL);
        boolean table = !sums.aggregations.isEmpty() || sums.wrong;
        ErrorPolicy policy =
                policy(written, table ? TABLE : ROW, table ? "an expectation about the whole table" : "`expect`");
        if (typed.isUnknown()) {
            return Optional.empty();
        }
        if (!(typed.type() instanceof DataType.Bool)) {
            context.report(
                    condition,
                    Code.HR0201,
                    "`expect` needs a Bool; this is " + ExpressionTyper.article(typed.showType()));
            return Optional.empty();
        }
        if (!table) {
            Typed sure = typer.condition(condition, scope, "`expect`");
            return sure.isUnknown() ? Optional.empty() : Optional.of(new Expectation.Row(text, sure.expr(), policy));
        }
        Expr met = typed.optional()
                ? new Expr.Coalesce(typed.expr(), new Expr.Literal(DataType.BOOL, true))
                : typed.expr();
        return Optional.of(new Expectation.Table(text, sums.aggregations, met, policy));
    }

    private ErrorPolicy policy(dev.headrace.ir.draft.Expectation written, List<Fate> allowed, String where) {
        Scope none = new SlotScope(source.unit(), source.name(), List.of());
        return written.fate()
                .map(f -> new Fates(context, typer, none).read(f, allowed, where))
                .orElse(ErrorPolicy.of(Fate.FAIL));
    }

    private Optional<Expectation> unique(DraftExpr.Call call, String text, ErrorPolicy policy) {
        List<String> columns = new ArrayList<>();
        boolean good = !shape.opaque();
        Scope scope =
                new SlotScope(source.unit(), source.name(), shape.slots(), shape.opaque(), AggregatePlace.NOWHERE);
        for (Argument argument : call.arguments()) {
            if (!(argument.value() instanceof DraftExpr.Ref ref)) {
                context.report(argument.value(), Code.HR0206, "`unique` takes columns");
                good = false;
                continue;
            }
            Optional<Slot> slot = scope.column(Refs.written(ref));
            if (slot.isEmpty() && !shape.opaque()) {
                Refs.missingColumn(context, ref, Refs.written(ref), scope);
            }
            good &= slot.isPresent();
            slot.ifPresent(s -> columns.add(s.name()));
        }
        if (call.arguments().isEmpty()) {
            context.report(context.at(call, Code.HR0203, "`unique` needs the columns that are unique together")
                    .help("for example `expect unique(id)`"));
            good = false;
        }
        return good ? Optional.of(new Expectation.Unique(text, columns, policy)) : Optional.empty();
    }

    /** Gathers the aggregates of an expectation about all rows. */
    private final class Sums implements AggregatePlace {
        private final List<Aggregation> aggregations = new ArrayList<>();
        private boolean wrong;

        @Override
        public Optional<String> refusal(DraftExpr.Call call) {
            wrong = true;
            return call.over().isPresent()
                    ? Optional.of("an expectation is about all rows together; leave `over` out")
                    : Optional.empty();
        }

        @Override
        public Scope rows() {
            return new SlotScope(source.unit(), source.name(), shape.slots(), shape.opaque(), AggregatePlace.NOWHERE);
        }

        @Override
        public Typed place(DraftExpr.Call node, AggregateCall call, Optional<RollingWindow> window, Taint taint) {
            String name = call.kind().function() + "~" + (aggregations.size() + 1);
            aggregations.add(new Aggregation(name, call));
            return Typed.of(new Expr.ColumnRef(name, call.type(), call.optional(true)), taint);
        }
    }
}
