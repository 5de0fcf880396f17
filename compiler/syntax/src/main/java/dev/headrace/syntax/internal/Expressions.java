package dev.headrace.syntax.internal;

import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.UnaryOp;
import dev.headrace.syntax.internal.HeadraceParser.ComparisonTailContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Expressions, operators first; what an operand is stands in {@link Operands}. */
final class Expressions extends HeadraceBaseVisitor<DraftExpr> {

    /** A chain such as {@code a + b + …} becomes a tree of this depth at most. */
    private static final int MOST_OPERANDS = 500;

    private static final Set<Integer> LEVELS = Set.of(
            HeadraceParser.RULE_value,
            HeadraceParser.RULE_expr,
            HeadraceParser.RULE_andExpr,
            HeadraceParser.RULE_notExpr,
            HeadraceParser.RULE_comparison,
            HeadraceParser.RULE_coalesce,
            HeadraceParser.RULE_sum,
            HeadraceParser.RULE_product,
            HeadraceParser.RULE_unary,
            HeadraceParser.RULE_inSet);

    private final Nodes nodes;
    private final Operands operands;

    Expressions(Nodes nodes) {
        this.nodes = nodes;
        this.operands = new Operands(nodes, this);
    }

    Operands operands() {
        return operands;
    }

    /** The expression that {@code context} holds; a missing one where the parser found none. */
    DraftExpr of(@Nullable ParserRuleContext context, ParserRuleContext parent) {
        if (context == null || context.getChildCount() == 0) {
            return nodes.put(new DraftExpr.Missing(), nodes.behind(parent));
        }
        DraftExpr built = visit(core(context));
        return built == null ? nodes.put(new DraftExpr.Missing(), context) : built;
    }

    /**
     * What {@code context} is once all levels of precedence that hold a single operand are taken off; a brackets' depth
     * then costs a few frames of the stack instead of dozens.
     */
    private static ParserRuleContext core(ParserRuleContext context) {
        ParserRuleContext core = context;
        while (core.getChildCount() == 1
                && core.getChild(0) instanceof ParserRuleContext
                && LEVELS.contains(core.getRuleIndex())) {
            core = (ParserRuleContext) core.getChild(0);
        }
        return core;
    }

    Optional<DraftExpr> maybe(@Nullable ParserRuleContext context, ParserRuleContext parent) {
        return context == null ? Optional.empty() : Optional.of(of(context, parent));
    }

    @Override
    public DraftExpr visitValue(HeadraceParser.ValueContext value) {
        if (value.ALL() != null || value.STAR() != null) {
            List<Name> qualifier = value.dotted() == null ? List.of() : nodes.path(value.dotted());
            return operands.star(qualifier, value.except(), value);
        }
        List<HeadraceParser.ExprContext> parts = value.expr();
        DraftExpr first = of(parts.isEmpty() ? null : parts.get(0), value);
        if (value.RANGE() != null) {
            return nodes.put(new DraftExpr.Range(first, of(parts.size() > 1 ? parts.get(1) : null, value)), value);
        }
        if (value.EVERY() != null) {
            return nodes.put(new DraftExpr.Every(first, of(value.unary(), value)), value);
        }
        return first;
    }

    @Override
    public DraftExpr visitExpr(HeadraceParser.ExprContext context) {
        return chain(context);
    }

    @Override
    public DraftExpr visitAndExpr(HeadraceParser.AndExprContext context) {
        return chain(context);
    }

    @Override
    public DraftExpr visitCoalesce(HeadraceParser.CoalesceContext context) {
        return chain(context);
    }

    @Override
    public DraftExpr visitSum(HeadraceParser.SumContext context) {
        return chain(context);
    }

    @Override
    public DraftExpr visitProduct(HeadraceParser.ProductContext context) {
        return chain(context);
    }

    /** {@code a op b op c}, left to right. */
    private DraftExpr chain(ParserRuleContext context) {
        List<ParseTree> children = context.children;
        if (children.size() == 1 && children.get(0) instanceof ParserRuleContext) {
            return of((ParserRuleContext) children.get(0), context);
        }
        if (children.size() > 2 * MOST_OPERANDS) {
            nodes.report(
                    nodes.span(context),
                    "this chain has more than " + MOST_OPERANDS + " operands",
                    slip -> slip.help("give its parts names of their own"));
            return nodes.put(new DraftExpr.Missing(), context);
        }
        DraftExpr left = operand(children, 0, context);
        for (int i = 1; i < children.size(); i += 2) {
            DraftExpr right = operand(children, i + 1, context);
            left = binary(op(children.get(i)), left, right);
        }
        return left;
    }

    private DraftExpr operand(List<ParseTree> children, int i, ParserRuleContext context) {
        ParseTree child = i < children.size() ? children.get(i) : null;
        return of(child instanceof ParserRuleContext ? (ParserRuleContext) child : null, context);
    }

    private DraftExpr binary(BinaryOp op, DraftExpr left, DraftExpr right) {
        return nodes.put(new DraftExpr.Binary(op, left, right), nodes.of(left).to(nodes.of(right)));
    }

    private static BinaryOp op(ParseTree child) {
        int type = child instanceof TerminalNode
                ? ((TerminalNode) child).getSymbol().getType()
                : 0;
        return Operators.of(type);
    }

    @Override
    public DraftExpr visitNotExpr(HeadraceParser.NotExprContext context) {
        if (context.NOT() == null) {
            return of(context.comparison(), context);
        }
        return nodes.put(new DraftExpr.Unary(UnaryOp.NOT, of(context.notExpr(), context)), context);
    }

    @Override
    public DraftExpr visitUnary(HeadraceParser.UnaryContext context) {
        if (context.MINUS() == null) {
            return of(context.primary(), context);
        }
        return nodes.put(new DraftExpr.Unary(UnaryOp.NEGATE, of(context.unary(), context)), context);
    }

    @Override
    public DraftExpr visitComparison(HeadraceParser.ComparisonContext context) {
        DraftExpr left = of(context.coalesce(), context);
        List<ComparisonTailContext> tails = context.comparisonTail();
        if (tails.size() > 1) {
            Span second = nodes.span(tails.get(1));
            nodes.report(second, "comparisons do not chain", slip -> slip.help("join two of them with `and`"));
            return nodes.put(new DraftExpr.Missing(), context);
        }
        return tails.isEmpty() ? left : compared(left, tails.get(0), context);
    }

    private DraftExpr compared(DraftExpr left, ComparisonTailContext tail, ParserRuleContext whole) {
        if (tail.compareOp() != null) {
            Token sign = tail.compareOp().getStart();
            return binary(Operators.of(sign.getType()), left, of(tail.coalesce(), tail));
        }
        if (tail.IS() != null) {
            return nodes.put(new DraftExpr.IsNull(left, tail.NOT() != null), whole);
        }
        return nodes.put(new DraftExpr.In(left, of(tail.inSet(), tail), tail.NOT() != null), whole);
    }

    @Override
    public DraftExpr visitInSet(HeadraceParser.InSetContext context) {
        List<HeadraceParser.UnaryContext> ends = context.unary();
        DraftExpr low = of(ends.isEmpty() ? null : ends.get(0), context);
        if (context.RANGE() == null) {
            return low;
        }
        return nodes.put(new DraftExpr.Range(low, of(ends.size() > 1 ? ends.get(1) : null, context)), context);
    }

    @Override
    public DraftExpr visitPrimary(HeadraceParser.PrimaryContext context) {
        return operands.primary(context);
    }

    @Override
    public DraftExpr visitCall(HeadraceParser.CallContext context) {
        return operands.call(context);
    }

    @Override
    public DraftExpr visitLiteral(HeadraceParser.LiteralContext context) {
        return operands.literal(context);
    }

    @Override
    public DraftExpr visitMetricValue(HeadraceParser.MetricValueContext context) {
        return of(context.literal(), context);
    }

    @Override
    public DraftExpr visitRenames(HeadraceParser.RenamesContext context) {
        return operands.renames(context);
    }
}
