package dev.headrace.compiler.expansion;

import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.MapArm;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Over;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression with the values of loop variables in their places. */
final class ExpandedExpr implements DraftExpr.Visitor<DraftExpr> {

    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

    private final Map<String, Loop> loops;

    ExpandedExpr(Map<String, Loop> loops) {
        this.loops = loops;
    }

    DraftExpr of(DraftExpr expression) {
        return loops.isEmpty() ? expression : expression.accept(this);
    }

    /** A name with the spellings of values in its holes; a hole of another name stays. */
    Name name(Name name) {
        String filled = HOLE.matcher(name.text()).replaceAll(hole -> {
            Loop loop = loops.get(hole.group(1).strip());
            return Matcher.quoteReplacement(loop == null ? hole.group() : loop.spelling());
        });
        return new Name(filled);
    }

    private List<Name> names(List<Name> names) {
        return names.stream().map(this::name).toList();
    }

    List<DraftExpr.Ref> columns(List<DraftExpr.Ref> columns) {
        return columns.stream()
                .map(column -> new DraftExpr.Ref(names(column.path())))
                .toList();
    }

    private List<DraftExpr> all(List<DraftExpr> expressions) {
        List<DraftExpr> all = new ArrayList<>();
        expressions.forEach(e -> all.add(of(e)));
        return all;
    }

    private Optional<DraftExpr> maybe(Optional<DraftExpr> expression) {
        return expression.map(this::of);
    }

    @Override
    public DraftExpr ref(DraftExpr.Ref e) {
        Loop loop = e.path().size() == 1 ? loops.get(name(e.path().get(0)).text()) : null;
        return loop == null ? new DraftExpr.Ref(names(e.path())) : loop.value();
    }

    @Override
    public DraftExpr star(DraftExpr.Star e) {
        return new DraftExpr.Star(names(e.qualifier()), columns(e.except()));
    }

    @Override
    public DraftExpr call(DraftExpr.Call e) {
        List<Argument> arguments = new ArrayList<>();
        e.arguments().forEach(a -> arguments.add(new Argument(a.name(), of(a.value()))));
        Optional<Over> over = e.over().map(o -> new Over(o.bound(), maybe(o.width()), maybe(o.hop())));
        return new DraftExpr.Call(e.function(), arguments, maybe(e.where()), over);
    }

    @Override
    public DraftExpr unary(DraftExpr.Unary e) {
        return new DraftExpr.Unary(e.op(), of(e.operand()));
    }

    @Override
    public DraftExpr binary(DraftExpr.Binary e) {
        return new DraftExpr.Binary(e.op(), of(e.left()), of(e.right()));
    }

    @Override
    public DraftExpr isNull(DraftExpr.IsNull e) {
        return new DraftExpr.IsNull(of(e.operand()), e.negated());
    }

    @Override
    public DraftExpr in(DraftExpr.In e) {
        return new DraftExpr.In(of(e.operand()), of(e.set()), e.negated());
    }

    @Override
    public DraftExpr if_(DraftExpr.If e) {
        return new DraftExpr.If(of(e.condition()), of(e.then()), of(e.otherwise()));
    }

    @Override
    public DraftExpr mapOf(DraftExpr.MapOf e) {
        List<MapArm> arms = new ArrayList<>();
        e.arms().forEach(arm -> arms.add(new MapArm(all(arm.patterns()), of(arm.result()))));
        return new DraftExpr.MapOf(of(e.subject()), arms, maybe(e.otherwise()));
    }

    @Override
    public DraftExpr listOf(DraftExpr.ListOf e) {
        return new DraftExpr.ListOf(all(e.items()));
    }

    @Override
    public DraftExpr range(DraftExpr.Range e) {
        return new DraftExpr.Range(of(e.low()), of(e.high()));
    }

    @Override
    public DraftExpr field(DraftExpr.Field e) {
        return new DraftExpr.Field(of(e.base()), name(e.field()));
    }

    @Override
    public DraftExpr every(DraftExpr.Every e) {
        return new DraftExpr.Every(of(e.count()), of(e.interval()));
    }

    @Override
    public DraftExpr renames(DraftExpr.Renames e) {
        return e;
    }

    @Override
    public DraftExpr modelAt(DraftExpr.ModelAt e) {
        return e;
    }

    @Override
    public DraftExpr metricAt(DraftExpr.MetricAt e) {
        return e;
    }

    @Override
    public DraftExpr intLiteral(DraftExpr.IntLiteral e) {
        return e;
    }

    @Override
    public DraftExpr numberLiteral(DraftExpr.NumberLiteral e) {
        return e;
    }

    @Override
    public DraftExpr textLiteral(DraftExpr.TextLiteral e) {
        return e;
    }

    @Override
    public DraftExpr boolLiteral(DraftExpr.BoolLiteral e) {
        return e;
    }

    @Override
    public DraftExpr nullLiteral(DraftExpr.NullLiteral e) {
        return e;
    }

    @Override
    public DraftExpr durationLiteral(DraftExpr.DurationLiteral e) {
        return e;
    }

    @Override
    public DraftExpr instantLiteral(DraftExpr.InstantLiteral e) {
        return e;
    }

    @Override
    public DraftExpr dateLiteral(DraftExpr.DateLiteral e) {
        return e;
    }

    @Override
    public DraftExpr percentLiteral(DraftExpr.PercentLiteral e) {
        return e;
    }

    @Override
    public DraftExpr sizeLiteral(DraftExpr.SizeLiteral e) {
        return e;
    }

    @Override
    public DraftExpr missing(DraftExpr.Missing e) {
        return e;
    }
}
