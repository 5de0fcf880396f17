package dev.headrace.syntax.internal;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.JoinKey;
import dev.headrace.ir.draft.RenamePair;
import dev.headrace.ir.draft.SortKey;
import dev.headrace.ir.draft.Verb;
import dev.headrace.syntax.internal.HeadraceParser.UnaryContext;
import dev.headrace.syntax.internal.HeadraceParser.VerbBlockContext;
import dev.headrace.syntax.internal.HeadraceParser.VerbContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** The verbs of tables and datasets. */
final class Verbs extends HeadraceBaseVisitor<Verb> {

    private final Nodes nodes;
    private final Expressions expressions;
    private final Items items;

    Verbs(Nodes nodes, Expressions expressions, Items items) {
        this.nodes = nodes;
        this.expressions = expressions;
        this.items = items;
    }

    List<Verb> of(@Nullable VerbBlockContext block) {
        List<Verb> verbs = new ArrayList<>();
        if (block == null) {
            return verbs;
        }
        for (VerbContext verb : block.verb()) {
            verbs.add(verb(verb));
        }
        return verbs;
    }

    private Verb verb(VerbContext context) {
        ParseTree child = context.getChildCount() == 0 ? null : context.getChild(0);
        boolean broken = child instanceof ParserRuleContext && ((ParserRuleContext) child).exception != null;
        Verb verb = child == null || broken ? null : visit(child);
        return nodes.put(verb == null ? new Verb.Missing() : verb, context);
    }

    @Override
    public Verb visitWhereVerb(HeadraceParser.WhereVerbContext c) {
        return new Verb.Where(expressions.of(c.expr(), c));
    }

    @Override
    public Verb visitDeriveVerb(HeadraceParser.DeriveVerbContext c) {
        return new Verb.Derive(items.of(c.itemBlock()));
    }

    @Override
    public Verb visitKeepVerb(HeadraceParser.KeepVerbContext c) {
        return new Verb.Keep(expressions.operands().columns(c.columns(), c));
    }

    @Override
    public Verb visitDropVerb(HeadraceParser.DropVerbContext c) {
        return new Verb.Drop(expressions.operands().columns(c.columns(), c));
    }

    @Override
    public Verb visitRenameVerb(HeadraceParser.RenameVerbContext c) {
        List<RenamePair> pairs = new ArrayList<>();
        for (HeadraceParser.RenamePairContext pair : c.renamePair()) {
            pairs.add(expressions.operands().renamePair(pair));
        }
        return new Verb.Rename(pairs);
    }

    @Override
    public Verb visitOneHotVerb(HeadraceParser.OneHotVerbContext c) {
        return new Verb.OneHot(nodes.refs(c.refs(), c));
    }

    @Override
    public Verb visitFillVerb(HeadraceParser.FillVerbContext c) {
        return new Verb.Fill(expressions.operands().column(c.column(), c), expressions.of(c.value(), c));
    }

    @Override
    public Verb visitJoinVerb(HeadraceParser.JoinVerbContext c) {
        return new Verb.Join(c.LEFT() != null, nodes.name(c.name(), c), joinKeys(c.joinKeys()));
    }

    private List<JoinKey> joinKeys(HeadraceParser.@Nullable JoinKeysContext context) {
        List<JoinKey> keys = new ArrayList<>();
        if (context == null) {
            return keys;
        }
        for (HeadraceParser.JoinKeyContext key : context.joinKey()) {
            DraftExpr.Ref left = nodes.ref(key.ref(0), key);
            DraftExpr.Ref right = nodes.ref(key.EQ() == null ? key.ref(0) : key.ref(1), key);
            keys.add(nodes.put(new JoinKey(left, right), key));
        }
        return keys;
    }

    @Override
    public Verb visitWithVerb(HeadraceParser.WithVerbContext c) {
        return new Verb.With(nodes.name(c.name(), c));
    }

    @Override
    public Verb visitAsofVerb(HeadraceParser.AsofVerbContext c) {
        Optional<DraftExpr> within = expressions.maybe(c.unary(), c);
        return new Verb.AsofJoin(nodes.name(c.name(), c), joinKeys(c.joinKeys()), within, c.UNBOUNDED() != null);
    }

    @Override
    public Verb visitUnionVerb(HeadraceParser.UnionVerbContext c) {
        return new Verb.Union(nodes.name(c.name(), c));
    }

    @Override
    public Verb visitGroupVerb(HeadraceParser.GroupVerbContext c) {
        List<UnaryContext> spans = c.unary();
        Optional<DraftExpr> every = c.EVERY() == null ? Optional.empty() : Optional.of(at(spans, 0, c));
        Optional<DraftExpr> size = c.SIZE() == null ? Optional.empty() : Optional.of(at(spans, 1, c));
        return new Verb.Group(nodes.refs(c.refs(), c), every, size, items.of(c.itemBlock()));
    }

    @Override
    public Verb visitSessionVerb(HeadraceParser.SessionVerbContext c) {
        return new Verb.Session(nodes.refs(c.refs(), c), expressions.of(c.unary(), c), items.of(c.itemBlock()));
    }

    @Override
    public Verb visitDedupeVerb(HeadraceParser.DedupeVerbContext c) {
        return new Verb.Dedupe(nodes.refs(c.refs(), c));
    }

    @Override
    public Verb visitExplodeVerb(HeadraceParser.ExplodeVerbContext c) {
        return new Verb.Explode(nodes.ref(c.ref(), c));
    }

    @Override
    public Verb visitSampleVerb(HeadraceParser.SampleVerbContext c) {
        return new Verb.Sample(at(c.unary(), 0, c), nodes.refs(c.refs(), c), at(c.unary(), 1, c));
    }

    @Override
    public Verb visitSortVerb(HeadraceParser.SortVerbContext c) {
        List<SortKey> keys = new ArrayList<>();
        for (HeadraceParser.SortKeyContext key : c.sortKey()) {
            keys.add(nodes.put(new SortKey(nodes.ref(key.ref(), key), key.DESC() != null), key));
        }
        Optional<DraftExpr> limit = c.LIMIT() == null ? Optional.empty() : Optional.of(expressions.of(c.unary(), c));
        return new Verb.Sort(keys, limit);
    }

    @Override
    public Verb visitLimitVerb(HeadraceParser.LimitVerbContext c) {
        return new Verb.Limit(expressions.of(c.unary(), c));
    }

    @Override
    public Verb visitViaVerb(HeadraceParser.ViaVerbContext c) {
        return c.call() == null
                ? new Verb.Missing()
                : new Verb.Via(expressions.operands().call(c.call()));
    }

    private DraftExpr at(List<UnaryContext> parts, int i, ParserRuleContext parent) {
        return expressions.of(i < parts.size() ? parts.get(i) : null, parent);
    }
}
