package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.MapArm;
import dev.headrace.ir.draft.UnaryOp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Expressions, with the fewest brackets that keep their tree. */
final class Expressions implements DraftExpr.Visitor<String> {

    /** A number, date or duration without point or exponent. */
    private static final Pattern PLAIN = Pattern.compile("[0-9][^.eE \"`()\\[\\]{}]*");

    /** Whether what follows ends the expression: an {@code if} at the end would take in an operator. */
    private final boolean last;

    Expressions(boolean last) {
        this.last = last;
    }

    @Override
    public String intLiteral(DraftExpr.IntLiteral e) {
        return e.value().toString();
    }

    @Override
    public String numberLiteral(DraftExpr.NumberLiteral e) {
        return Literals.number(e.value());
    }

    @Override
    public String textLiteral(DraftExpr.TextLiteral e) {
        return Literals.text(e.value());
    }

    @Override
    public String boolLiteral(DraftExpr.BoolLiteral e) {
        return String.valueOf(e.value());
    }

    @Override
    public String nullLiteral(DraftExpr.NullLiteral e) {
        return "null";
    }

    @Override
    public String durationLiteral(DraftExpr.DurationLiteral e) {
        return e.spelling();
    }

    @Override
    public String instantLiteral(DraftExpr.InstantLiteral e) {
        return Literals.instant(e.micros());
    }

    @Override
    public String dateLiteral(DraftExpr.DateLiteral e) {
        return LocalDate.ofEpochDay(e.epochDay()).toString();
    }

    @Override
    public String percentLiteral(DraftExpr.PercentLiteral e) {
        return e.percent().toPlainString() + "%";
    }

    @Override
    public String sizeLiteral(DraftExpr.SizeLiteral e) {
        return e.spelling();
    }

    @Override
    public String ref(DraftExpr.Ref e) {
        return Names.operand(e.path());
    }

    @Override
    public String star(DraftExpr.Star e) {
        String columns = e.qualifier().isEmpty() ? "all" : Names.dotted(e.qualifier()) + ".*";
        return e.except().isEmpty() ? columns : columns + " except " + Names.refs(e.except());
    }

    @Override
    public String call(DraftExpr.Call e) {
        return Calls.of(e);
    }

    @Override
    public String unary(DraftExpr.Unary e) {
        if (e.op() == UnaryOp.NOT) {
            return "not " + Operands.operand(e.operand(), Binding.NOT, last);
        }
        boolean twice = Binding.of(e.operand()) == Binding.UNARY;
        return "-" + Operands.operand(e.operand(), twice ? Binding.PRIMARY : Binding.UNARY, last);
    }

    @Override
    public String binary(DraftExpr.Binary e) {
        Binding own = Binding.of(e.op());
        String left = Operands.operand(e.left(), own == Binding.COMPARISON ? own.tighter() : own, false);
        return left + " " + e.op().spelling() + " " + Operands.operand(e.right(), own.tighter(), last);
    }

    @Override
    public String isNull(DraftExpr.IsNull e) {
        return Operands.operand(e.operand(), Binding.COALESCE, false) + (e.negated() ? " is not null" : " is null");
    }

    @Override
    public String in(DraftExpr.In e) {
        String set = e.set() instanceof DraftExpr.Range range
                ? between(
                        Operands.operand(range.low(), Binding.UNARY, false),
                        Operands.operand(range.high(), Binding.UNARY, last))
                : Operands.operand(e.set(), Binding.UNARY, last);
        return Operands.operand(e.operand(), Binding.COALESCE, false) + (e.negated() ? " not in " : " in ") + set;
    }

    @Override
    public String if_(DraftExpr.If e) {
        return "if " + Operands.condition(e.condition()) + " then " + Operands.condition(e.then()) + " else "
                + Operands.condition(e.otherwise());
    }

    @Override
    public String mapOf(DraftExpr.MapOf e) {
        List<String> arms = new ArrayList<>();
        for (MapArm arm : e.arms()) {
            arms.add(Operands.list(arm.patterns()) + " -> " + Operands.listed(arm.result()));
        }
        e.otherwise().ifPresent(otherwise -> arms.add("else -> " + Operands.listed(otherwise)));
        return Blocks.inline("map(" + Operands.value(e.subject()) + ")", arms);
    }

    @Override
    public String listOf(DraftExpr.ListOf e) {
        return "[" + Operands.list(e.items()) + "]";
    }

    @Override
    public String range(DraftExpr.Range e) {
        return between(
                Operands.operand(e.low(), Binding.COALESCE, false), Operands.operand(e.high(), Binding.OR, last));
    }

    /** {@code 0..1}, but {@code 0.5 .. 1.5}: as the formatter spaces them. */
    private static String between(String low, String high) {
        boolean tight =
                PLAIN.matcher(low.startsWith("-") ? low.substring(1) : low).matches()
                        && PLAIN.matcher(high).matches();
        return low + (tight ? ".." : " .. ") + high;
    }

    /** A path takes its fields itself: only behind something closed do they stand apart from it. */
    @Override
    public String field(DraftExpr.Field e) {
        boolean closed = e.base() instanceof DraftExpr.ListOf
                || e.base() instanceof DraftExpr.Field
                || (e.base() instanceof DraftExpr.Call call && call.over().isEmpty());
        String base = closed ? e.base().accept(new Expressions(false)) : "(" + Operands.value(e.base()) + ")";
        return base + "." + Names.of(e.field());
    }

    @Override
    public String renames(DraftExpr.Renames e) {
        return Blocks.inline("", Verbs.pairs(e.pairs())).strip();
    }

    @Override
    public String modelAt(DraftExpr.ModelAt e) {
        return Names.of(e.model()) + "@" + Names.of(e.stage());
    }

    @Override
    public String metricAt(DraftExpr.MetricAt e) {
        return Names.of(e.metric()) + " at " + Names.of(e.fixed()) + " " + Operands.primary(e.value());
    }

    @Override
    public String every(DraftExpr.Every e) {
        return Operands.operand(e.count(), Binding.COALESCE, false) + " every "
                + Operands.operand(e.interval(), Binding.UNARY, last);
    }

    @Override
    public String missing(DraftExpr.Missing e) {
        return Names.MISSING;
    }
}
