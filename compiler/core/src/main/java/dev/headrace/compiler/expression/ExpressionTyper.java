package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Types;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Edit;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Types expressions. What is wrong is reported once and becomes {@link Typed#UNKNOWN}. */
public final class ExpressionTyper {
    private final Context context;
    private final Literals literals;
    private final Refs refs;
    private final Operators operators;
    private final Calls calls;
    private final AggregateCalls aggregates;
    private final Shares shares;
    private final Branches branches;
    private final Membership membership;

    public ExpressionTyper(Context context, Types types) {
        this.context = context;
        this.literals = new Literals(context);
        this.refs = new Refs(context, types);
        this.operators = new Operators(context, this);
        this.calls = new Calls(context, this);
        this.aggregates = new AggregateCalls(context, this);
        this.shares = new Shares(this);
        this.branches = new Branches(context, this);
        this.membership = new Membership(context, this);
    }

    Calls calls() {
        return calls;
    }

    Literals literals() {
        return literals;
    }

    /** The typed expression; {@code hint} is the type wished for, which literals and labels take where they can. */
    public Typed type(DraftExpr e, Scope scope, @Nullable DataType hint) {
        return e.accept(new Pass(scope, hint));
    }

    public Typed type(DraftExpr e, Scope scope) {
        return type(e, scope, null);
    }

    /** The expression as a sure Bool; {@code what} names the construct for messages: {@code where}. */
    public Typed condition(DraftExpr e, Scope scope, String what) {
        Typed typed = type(e, scope, DataType.BOOL);
        if (typed.isUnknown()) {
            return typed;
        }
        if (!(typed.type() instanceof DataType.Bool)) {
            context.report(e, Code.HR0201, what + " needs a Bool; this is " + article(typed.showType()));
            return Typed.UNKNOWN;
        }
        if (typed.optional()) {
            optionalCondition(e, what);
            return Typed.UNKNOWN;
        }
        return typed;
    }

    private void optionalCondition(DraftExpr e, String what) {
        Diagnostic.Builder message = context.at(e, Code.HR0202, what + " needs a Bool; this can be null")
                .note("a condition is Bool, never Bool?; `??` and `is null` decide what null means")
                .help("give the value for null: `(" + context.text(e) + ") ?? false`");
        context.place(e).ifPresent(s -> message.fix(wrap("take null as false", s, "(", ") ?? false")));
        context.report(message);
    }

    static Fix wrap(String title, Span span, String before, String after) {
        return new Fix(
                title,
                List.of(
                        new Edit(new Span(span.source(), span.start(), span.start()), before),
                        new Edit(new Span(span.source(), span.end(), span.end()), after)),
                Fix.Applicability.MAYBE);
    }

    /** The expression as {@code target}; where {@code sure} it may not be null. */
    public Typed as(DraftExpr e, Scope scope, DataType target, boolean sure, String what) {
        Typed typed = type(e, scope, target);
        Optional<Typed> fits = Coercion.to(typed, target);
        if (fits.isEmpty()) {
            context.report(
                    e, Code.HR0201, what + " is " + article(target.show()) + "; this is " + article(typed.showType()));
            return Typed.UNKNOWN;
        }
        if (sure && fits.get().optional()) {
            context.report(context.at(e, Code.HR0202, what + " is sure; this can be null")
                    .help("give the value for null with `??`"));
            return Typed.UNKNOWN;
        }
        return fits.get();
    }

    /** Whether the expression is one aggregate and nothing around it, in a scope where aggregates may stand. */
    public boolean isAggregate(DraftExpr e, Scope scope) {
        return e instanceof DraftExpr.Call call && !shares.isShare(call, scope) && aggregates.isAggregate(call, scope);
    }

    /** {@code an Int}, {@code a Float}. */
    public static String article(String type) {
        boolean vowel = !type.isEmpty() && "AEIOaeio".indexOf(type.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + type;
    }

    /** Whether the expression takes its type from what stands beside it. */
    static boolean isFlexible(DraftExpr e, Scope scope) {
        return e instanceof DraftExpr.IntLiteral
                || e instanceof DraftExpr.NumberLiteral
                || e instanceof DraftExpr.TextLiteral
                || e instanceof DraftExpr.NullLiteral
                || (e instanceof DraftExpr.Unary u && isFlexible(u.operand(), scope))
                || (e instanceof DraftExpr.Ref r && Refs.isLabelOnly(r, scope))
                || (e instanceof DraftExpr.Ref l && isLiteralLoop(l, scope));
    }

    private static boolean isLiteralLoop(DraftExpr.Ref ref, Scope scope) {
        return ref.path().size() == 1
                && scope.loop(Refs.written(ref))
                        .flatMap(LoopValue::literal)
                        .filter(l -> isFlexible(l, scope))
                        .isPresent();
    }

    Typed misplaced(DraftExpr e, String what, String help) {
        context.report(context.at(e, Code.HR0206, what).help(help));
        return Typed.UNKNOWN;
    }

    private final class Pass implements DraftExpr.Visitor<Typed> {
        private final Scope scope;
        private final @Nullable DataType hint;

        Pass(Scope scope, @Nullable DataType hint) {
            this.scope = scope;
            this.hint = hint;
        }

        @Override
        public Typed intLiteral(DraftExpr.IntLiteral e) {
            return literals.integer(e, e.value(), hint);
        }

        @Override
        public Typed numberLiteral(DraftExpr.NumberLiteral e) {
            return literals.number(e, e.value(), hint);
        }

        @Override
        public Typed textLiteral(DraftExpr.TextLiteral e) {
            return literals.text(e.value(), hint);
        }

        @Override
        public Typed boolLiteral(DraftExpr.BoolLiteral e) {
            return Typed.of(new dev.headrace.ir.expr.Expr.Literal(DataType.BOOL, e.value()));
        }

        @Override
        public Typed nullLiteral(DraftExpr.NullLiteral e) {
            return literals.null_(e, hint);
        }

        @Override
        public Typed durationLiteral(DraftExpr.DurationLiteral e) {
            return Typed.of(new dev.headrace.ir.expr.Expr.Literal(DataType.DURATION, e.micros()));
        }

        @Override
        public Typed instantLiteral(DraftExpr.InstantLiteral e) {
            return Typed.of(new dev.headrace.ir.expr.Expr.Literal(DataType.INSTANT, e.micros()));
        }

        @Override
        public Typed dateLiteral(DraftExpr.DateLiteral e) {
            return Typed.of(new dev.headrace.ir.expr.Expr.Literal(DataType.DATE, e.epochDay()));
        }

        @Override
        public Typed percentLiteral(DraftExpr.PercentLiteral e) {
            return literals.number(e, e.percent().movePointLeft(2), null);
        }

        @Override
        public Typed sizeLiteral(DraftExpr.SizeLiteral e) {
            return misplaced(e, "a size has no meaning in an expression over rows", "sizes stand in `needs`");
        }

        @Override
        public Typed ref(DraftExpr.Ref e) {
            return refs.type(e, scope, hint, ExpressionTyper.this);
        }

        @Override
        public Typed star(DraftExpr.Star e) {
            return misplaced(e, "`*` and `all` stand for many columns, not for a value", "name one column");
        }

        @Override
        public Typed call(DraftExpr.Call e) {
            if (shares.isShare(e, scope)) {
                return shares.type(e, scope);
            }
            return aggregates.isAggregate(e, scope) ? aggregates.type(e, scope) : calls.type(e, scope, hint);
        }

        @Override
        public Typed unary(DraftExpr.Unary e) {
            return operators.unary(e, scope, hint);
        }

        @Override
        public Typed binary(DraftExpr.Binary e) {
            return operators.binary(e, scope, hint);
        }

        @Override
        public Typed isNull(DraftExpr.IsNull e) {
            return operators.isNull(e, scope);
        }

        @Override
        public Typed in(DraftExpr.In e) {
            return membership.type(e, scope);
        }

        @Override
        public Typed if_(DraftExpr.If e) {
            return branches.ifThen(e, scope, hint);
        }

        @Override
        public Typed mapOf(DraftExpr.MapOf e) {
            return branches.map(e, scope, hint);
        }

        @Override
        public Typed listOf(DraftExpr.ListOf e) {
            return misplaced(e, "a list cannot be a value here", "lists stand after `in` and in `for`");
        }

        @Override
        public Typed range(DraftExpr.Range e) {
            return misplaced(e, "a range cannot be a value here", "ranges stand after `in`");
        }

        @Override
        public Typed field(DraftExpr.Field e) {
            return refs.field(e, type(e.base(), scope, null));
        }

        @Override
        public Typed renames(DraftExpr.Renames e) {
            return misplaced(e, "renames have no meaning in an expression", "they stand in a binding");
        }

        @Override
        public Typed modelAt(DraftExpr.ModelAt e) {
            return misplaced(
                    e, "a model at a stage is not a value", "`score … with " + e.model() + "@" + e.stage() + "`");
        }

        @Override
        public Typed metricAt(DraftExpr.MetricAt e) {
            return misplaced(e, "a metric has no value on a row", "metrics stand in the `require` of a gate");
        }

        @Override
        public Typed every(DraftExpr.Every e) {
            return misplaced(e, "`… every …` is not a value", "it stands in a setting: `retries = 3 every 5m`");
        }

        @Override
        public Typed missing(DraftExpr.Missing e) {
            return Typed.UNKNOWN;
        }
    }
}
