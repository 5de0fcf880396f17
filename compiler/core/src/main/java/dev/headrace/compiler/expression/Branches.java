package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code if} and {@code map}: values chosen from branches of one type. */
final class Branches {
    private final Context context;
    private final ExpressionTyper typer;

    Branches(Context context, ExpressionTyper typer) {
        this.context = context;
        this.typer = typer;
    }

    Typed ifThen(DraftExpr.If e, Scope scope, @Nullable DataType hint) {
        Typed condition = typer.condition(e.condition(), scope, "`if`");
        Optional<List<Typed>> branches = unify(List.of(e.then(), e.otherwise()), scope, hint);
        if (condition.isUnknown() || branches.isEmpty()) {
            return Typed.UNKNOWN;
        }
        return choose(condition, branches.get().get(0), branches.get().get(1));
    }

    private static Typed choose(Typed condition, Typed then, Typed otherwise) {
        Taint taint = condition.taint().or(then.taint()).or(otherwise.taint());
        return Typed.of(new Expr.If(condition.expr(), then.expr(), otherwise.expr()), taint);
    }

    Typed map(DraftExpr.MapOf e, Scope scope, @Nullable DataType hint) {
        Typed subject = typer.type(e.subject(), scope);
        List<DraftExpr> results = new ArrayList<>();
        e.arms().forEach(a -> results.add(a.result()));
        e.otherwise().ifPresent(results::add);
        Optional<List<Typed>> values = unify(results, scope, hint);
        List<Optional<Typed>> tests = new ArrayList<>();
        Set<String> covered = new LinkedHashSet<>();
        for (var arm : e.arms()) {
            tests.add(test(arm.patterns(), subject, scope, covered));
        }
        if (subject.isUnknown() || tests.stream().anyMatch(Optional::isEmpty)) {
            return Typed.UNKNOWN;
        }
        if (e.otherwise().isEmpty() && !isTotal(e, subject, covered)) {
            return Typed.UNKNOWN;
        }
        if (values.isEmpty() || values.get().isEmpty()) {
            return Typed.UNKNOWN;
        }
        List<Typed> v = values.get();
        Typed result = v.get(v.size() - 1);
        int last = e.otherwise().isPresent() ? tests.size() - 1 : tests.size() - 2;
        for (int i = last; i >= 0; i--) {
            result = choose(tests.get(i).orElseThrow(), v.get(i), result);
        }
        return result.tainted(subject.taint());
    }

    private Optional<Typed> test(List<DraftExpr> patterns, Typed subject, Scope scope, Set<String> covered) {
        Typed test = null;
        boolean broken = subject.isUnknown();
        for (DraftExpr pattern : patterns) {
            Typed one = broken ? Typed.UNKNOWN : pattern(pattern, subject, scope, covered);
            if (one.isUnknown()) {
                broken = true;
            } else {
                test = test == null
                        ? one
                        : Typed.of(
                                new Expr.Or(test.expr(), one.expr()),
                                test.taint().or(one.taint()));
            }
        }
        return broken ? Optional.empty() : Optional.ofNullable(test);
    }

    private Typed pattern(DraftExpr pattern, Typed subject, Scope scope, Set<String> covered) {
        if (pattern instanceof DraftExpr.NullLiteral) {
            covered.add("null");
            return Typed.of(new Expr.IsNull(subject.expr()), subject.taint());
        }
        Typed value = typer.type(pattern, scope, subject.type());
        Operators operators = new Operators(context, typer);
        if (value.isUnknown() || operators.strayText(pattern, value, subject)) {
            return Typed.UNKNOWN;
        }
        if (value.expr() instanceof Expr.Literal l) {
            boolean fresh = covered.add(
                    subject.type() instanceof DataType.EnumOf en && l.type() instanceof DataType.EnumOf
                            ? en.labels().get(((Long) l.value()).intValue())
                            : String.valueOf(l.value()));
            if (!fresh) {
                context.report(pattern, Code.HR0204, "this case stands twice in the map; the first one is taken");
                return Typed.UNKNOWN;
            }
        }
        return operators.same(pattern, subject, value);
    }

    private boolean isTotal(DraftExpr.MapOf e, Typed subject, Set<String> covered) {
        List<String> wanted = new ArrayList<>();
        if (subject.type() instanceof DataType.EnumOf en) {
            wanted.addAll(en.labels());
        } else if (subject.type() instanceof DataType.Bool) {
            wanted.addAll(List.of("true", "false"));
        } else {
            context.report(context.at(
                            e,
                            Code.HR0204,
                            "a map over " + ExpressionTyper.article(subject.showType()) + " needs an `else`")
                    .note("`map` is total or has `else`")
                    .help("add `else -> …`"));
            return false;
        }
        if (subject.optional()) {
            wanted.add("null");
        }
        wanted.removeAll(covered);
        if (wanted.isEmpty()) {
            return true;
        }
        Diagnostic.Builder message = context.at(e, Code.HR0204, "this map misses " + String.join(", ", wanted))
                .note("`map` is total or has `else`")
                .help("add the missing cases, or `else -> …`");
        context.report(message);
        return false;
    }

    /** Types firm branches first and gives all of them one type. */
    private Optional<List<Typed>> unify(List<DraftExpr> branches, Scope scope, @Nullable DataType hint) {
        List<@Nullable Typed> typed = new ArrayList<>();
        DataType type = hint;
        boolean hinted = hint != null;
        for (DraftExpr branch : branches) {
            Typed t = ExpressionTyper.isFlexible(branch, scope) ? null : typer.type(branch, scope, hint);
            typed.add(t);
            if (t != null && !t.isUnknown()) {
                type = type == null || hinted
                        ? t.type()
                        : Coercion.common(type, t.type()).orElse(type);
                hinted = false;
            }
        }
        List<Typed> all = new ArrayList<>();
        DataType common = null;
        boolean broken = false;
        for (int i = 0; i < branches.size(); i++) {
            boolean bareNull = branches.get(i) instanceof DraftExpr.NullLiteral;
            Typed t = typed.get(i);
            Typed one = t != null ? t : bareNull && type == null ? null : typer.type(branches.get(i), scope, type);
            if (one == null) {
                all.add(Typed.UNKNOWN);
                continue;
            }
            all.add(one);
            broken |= one.isUnknown();
            if (!one.isUnknown() && !bareNull) {
                if (type == null) {
                    type = one.type();
                }
                Optional<DataType> both =
                        common == null ? Optional.of(one.type()) : Coercion.common(common, one.type());
                if (both.isEmpty()) {
                    context.report(
                            branches.get(i),
                            Code.HR0201,
                            "the branches have different types: " + (common == null ? "" : common.show()) + " and "
                                    + one.type().show());
                    return Optional.empty();
                }
                common = both.get();
            }
        }
        if (broken) {
            return Optional.empty();
        }
        return common == null ? allNull(branches, scope, hint) : convert(branches, all, common);
    }

    private Optional<List<Typed>> allNull(List<DraftExpr> branches, Scope scope, @Nullable DataType hint) {
        List<Typed> all = branches.stream().map(b -> typer.type(b, scope, hint)).toList();
        return all.stream().anyMatch(Typed::isUnknown) ? Optional.empty() : Optional.of(all);
    }

    private static Optional<List<Typed>> convert(List<DraftExpr> branches, List<Typed> all, DataType common) {
        List<Typed> converted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            converted.add(
                    branches.get(i) instanceof DraftExpr.NullLiteral
                            ? Typed.of(new Expr.NullLiteral(common))
                            : Coercion.to(all.get(i), common).orElseThrow());
        }
        return Optional.of(converted);
    }
}
