package dev.headrace.syntax.internal;

import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.MapArm;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Over;
import dev.headrace.ir.draft.RenamePair;
import dev.headrace.syntax.internal.HeadraceParser.ArgumentContext;
import dev.headrace.syntax.internal.HeadraceParser.ArgumentsContext;
import dev.headrace.syntax.internal.HeadraceParser.PrimaryContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** What operators stand between: literals, names, calls, lists, maps. */
final class Operands {

    private final Nodes nodes;
    private final Expressions expressions;
    private final Literals literals;

    Operands(Nodes nodes, Expressions expressions) {
        this.nodes = nodes;
        this.expressions = expressions;
        this.literals = new Literals(nodes);
    }

    Literals literals() {
        return literals;
    }

    DraftExpr literal(HeadraceParser.LiteralContext context) {
        return literals.read(context.getStart());
    }

    DraftExpr primary(PrimaryContext c) {
        if (c.literal() != null) {
            return expressions.of(c.literal(), c);
        }
        if (c.closed() != null) {
            return fields(closed(c.closed()), c);
        }
        if (c.IF() != null) {
            return nodes.put(new DraftExpr.If(part(c, 0), part(c, 1), part(c, 2)), c);
        }
        if (c.MAP() != null) {
            return map(c);
        }
        return named(c);
    }

    private DraftExpr closed(HeadraceParser.ClosedContext c) {
        if (c.call() != null) {
            return call(c.call());
        }
        if (c.LBRACKET() != null) {
            return nodes.put(new DraftExpr.ListOf(values(c.value(), c)), c);
        }
        return expressions.of(c.value().isEmpty() ? null : c.value(0), c);
    }

    private DraftExpr fields(DraftExpr base, PrimaryContext c) {
        DraftExpr whole = base;
        for (HeadraceParser.NameContext part : c.name()) {
            Name field = nodes.name(part, c);
            whole = nodes.put(new DraftExpr.Field(whole, field), nodes.of(whole).to(nodes.of(field)));
        }
        return whole;
    }

    private DraftExpr part(PrimaryContext c, int i) {
        return expressions.of(i < c.expr().size() ? c.expr(i) : null, c);
    }

    private DraftExpr named(PrimaryContext c) {
        if (c.dotted() != null) {
            return nodes.put(new DraftExpr.Ref(nodes.path(c.dotted())), c);
        }
        if (c.AT_SIGN() != null) {
            return nodes.put(new DraftExpr.ModelAt(nodes.name(c.refName(), c), nodes.name(c.name(0), c)), c);
        }
        if (c.AT() != null) {
            Name metric = nodes.name(c.refName(), c);
            DraftExpr value = expressions.of(c.metricValue(), c);
            return nodes.put(new DraftExpr.MetricAt(metric, nodes.name(c.name(0), c), value), c);
        }
        if (c.braced() != null) {
            return nodes.put(new DraftExpr.Ref(List.of(nodes.name(c.braced(), c))), c);
        }
        return nodes.put(new DraftExpr.Missing(), c);
    }

    DraftExpr.Star star(List<Name> qualifier, HeadraceParser.@Nullable ExceptContext except, ParserRuleContext at) {
        List<DraftExpr.Ref> exceptions = except == null ? List.of() : nodes.refs(except.refs(), except);
        return nodes.put(new DraftExpr.Star(qualifier, exceptions), at);
    }

    /** A column pattern of {@code keep}, {@code drop}, {@code fill} and fitted transforms. */
    DraftExpr column(HeadraceParser.@Nullable ColumnContext c, ParserRuleContext parent) {
        if (c == null || c.ERR() != null || c.getChildCount() == 0) {
            return nodes.put(new DraftExpr.Missing(), nodes.behind(parent));
        }
        if (c.dotted() == null) {
            return star(List.of(), c.except(), c);
        }
        List<Name> path = nodes.path(c.dotted());
        return c.STAR() != null ? star(path, c.except(), c) : nodes.put(new DraftExpr.Ref(path), c);
    }

    List<DraftExpr> columns(HeadraceParser.@Nullable ColumnsContext context, ParserRuleContext parent) {
        List<DraftExpr> columns = new ArrayList<>();
        if (context == null) {
            return columns;
        }
        for (HeadraceParser.ColumnContext column : context.column()) {
            columns.add(column(column, parent));
        }
        return columns;
    }

    private List<DraftExpr> values(List<HeadraceParser.ValueContext> contexts, ParserRuleContext parent) {
        List<DraftExpr> values = new ArrayList<>();
        for (HeadraceParser.ValueContext value : contexts) {
            values.add(expressions.of(value, parent));
        }
        return values;
    }

    private DraftExpr map(PrimaryContext c) {
        DraftExpr subject = expressions.of(c.value(), c);
        List<MapArm> arms = new ArrayList<>();
        Optional<DraftExpr> otherwise = Optional.empty();
        for (HeadraceParser.MapArmContext arm : c.mapArm()) {
            if (arm.exception != null && arm.ARROW() == null) {
                continue;
            }
            List<HeadraceParser.ValueContext> values = arm.value();
            boolean complete = arm.exception == null && !values.isEmpty();
            DraftExpr result = expressions.of(complete ? values.get(values.size() - 1) : null, arm);
            if (arm.ELSE() == null) {
                int patterns = complete ? values.size() - 1 : values.size();
                arms.add(nodes.put(new MapArm(values(values.subList(0, patterns), arm), result), arm));
            } else if (otherwise.isEmpty()) {
                otherwise = Optional.of(result);
            } else {
                nodes.report(nodes.span(arm), "this `map` has an `else` already", slip -> slip);
            }
        }
        return nodes.put(new DraftExpr.MapOf(subject, arms, otherwise), c);
    }

    DraftExpr.Call call(HeadraceParser.CallContext c) {
        ArgumentsContext given = c.arguments();
        Optional<DraftExpr> where = given == null || given.WHERE() == null
                ? Optional.empty()
                : Optional.of(expressions.of(given.expr(), given));
        Optional<Over> over = c.over() == null ? Optional.empty() : Optional.of(over(c.over()));
        return nodes.put(new DraftExpr.Call(nodes.name(c.dotted(), c), arguments(given), where, over), c);
    }

    List<Argument> arguments(@Nullable ArgumentsContext context) {
        List<Argument> arguments = new ArrayList<>();
        if (context == null) {
            return arguments;
        }
        for (ArgumentContext a : context.argument()) {
            boolean named = a.ASSIGN() != null || a.renames() != null;
            Optional<Name> name = named ? Optional.of(nodes.name(a.name(), a)) : Optional.empty();
            DraftExpr value = expressions.of(a.renames() != null ? a.renames() : a.value(), a);
            arguments.add(nodes.put(new Argument(name, value), a));
        }
        return arguments;
    }

    DraftExpr renames(HeadraceParser.RenamesContext context) {
        List<RenamePair> pairs = new ArrayList<>();
        for (HeadraceParser.RenameEntryContext entry : context.renameEntry()) {
            if (entry.renamePair() != null) {
                pairs.add(renamePair(entry.renamePair()));
            }
        }
        return nodes.put(new DraftExpr.Renames(pairs), context);
    }

    RenamePair renamePair(HeadraceParser.RenamePairContext pair) {
        return nodes.put(new RenamePair(nodes.name(pair.key(), pair), nodes.name(pair.name(), pair)), pair);
    }

    private Over over(HeadraceParser.OverContext c) {
        List<HeadraceParser.UnaryContext> parts = c.unary();
        Optional<DraftExpr> width = c.UNBOUNDED() != null
                ? Optional.empty()
                : Optional.of(expressions.of(parts.isEmpty() ? null : parts.get(0), c));
        Optional<DraftExpr> hop = c.HOP() == null
                ? Optional.empty()
                : Optional.of(expressions.of(parts.size() > 1 ? parts.get(1) : null, c));
        return nodes.put(new Over(bound(c), width, hop), c);
    }

    private Over.Bound bound(HeadraceParser.OverContext c) {
        if (c.NEXT() != null) {
            return Over.Bound.NEXT;
        }
        if (c.BEFORE() != null) {
            return Over.Bound.BEFORE;
        }
        if (c.THROUGH() == null && c.exception == null) {
            Span end = nodes.behind(c);
            nodes.report(
                    nodes.span(c),
                    "this window does not say whether the row's own instant counts",
                    slip -> slip.help("write `through` to count it, `before` to leave it out")
                            .fix(Fix.maybe("count the row's own instant", end, " through"))
                            .fix(Fix.maybe("leave the row's own instant out", end, " before")));
        }
        return Over.Bound.THROUGH;
    }
}
