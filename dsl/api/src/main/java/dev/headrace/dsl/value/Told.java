package dev.headrace.dsl.value;

import dev.headrace.ir.draft.Argument;
import dev.headrace.ir.draft.BinaryOp;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Over;
import dev.headrace.ir.draft.UnaryOp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expression of the draft and the line that said it. The methods here are what the kinds of values, the functions and
 * generated code are made of; pipelines use those.
 */
public final class Told implements Draftable {

    private final DraftExpr expr;
    private final @Nullable Place place;
    private final List<Told> parts;
    private final boolean column;

    private Told(DraftExpr expr, @Nullable Place place, List<Told> parts, boolean column) {
        this.expr = expr;
        this.place = place;
        this.parts = List.copyOf(parts);
        this.column = column;
    }

    /**
     * An expression said by the caller, made of {@code parts}.
     *
     * @param expr the expression
     * @param parts what its lines are known of
     * @return both
     */
    public static Told of(DraftExpr expr, Told... parts) {
        return new Told(expr, Place.here().orElse(null), List.of(parts), false);
    }

    private static Told of(DraftExpr expr, List<Told> parts) {
        return new Told(expr, Place.here().orElse(null), parts, false);
    }

    /**
     * A column; each use of it is said where it stands.
     *
     * @param path its parts, from the outermost on
     * @return the column
     */
    public static Told column(String... path) {
        return new Told(ref(path), null, List.of(), true);
    }

    private static DraftExpr.Ref ref(String... path) {
        List<Name> names = new ArrayList<>();
        for (String part : path) {
            names.add(new Name(part));
        }
        return new DraftExpr.Ref(names);
    }

    /**
     * A name that is no column: a parameter, a declaration.
     *
     * @param path its parts, from the outermost on
     * @return the name
     */
    public static Told name(String... path) {
        return of(ref(path));
    }

    /**
     * The dotted text of a name or column; empty if it is an expression.
     *
     * @param named the name or column
     * @return the text
     */
    public static String text(Draftable named) {
        return named.told().expr() instanceof DraftExpr.Ref ref
                ? String.join(".", ref.path().stream().map(Name::text).toList())
                : "";
    }

    /**
     * {@code left op right}.
     *
     * @param op the operator
     * @param left its left side
     * @param right its right side
     * @return the expression
     */
    public static Told binary(BinaryOp op, Draftable left, Draftable right) {
        Told l = left.told();
        Told r = right.told();
        return of(new DraftExpr.Binary(op, l.expr, r.expr), l, r);
    }

    /**
     * {@code op operand}.
     *
     * @param op the operator
     * @param operand the operand
     * @return the expression
     */
    public static Told unary(UnaryOp op, Draftable operand) {
        Told o = operand.told();
        return of(new DraftExpr.Unary(op, o.expr), o);
    }

    /**
     * {@code operand is null}, {@code operand is not null}.
     *
     * @param operand the operand
     * @param negated true for {@code is not null}
     * @return the expression
     */
    public static Told isNull(Draftable operand, boolean negated) {
        Told o = operand.told();
        return of(new DraftExpr.IsNull(o.expr, negated), o);
    }

    /**
     * {@code operand in low .. high}.
     *
     * @param operand the operand
     * @param low the least
     * @param high the greatest, which is within
     * @return the expression
     */
    public static Told between(Draftable operand, Draftable low, Draftable high) {
        Told o = operand.told();
        Told range = range(low, high);
        return of(new DraftExpr.In(o.expr, range.expr, false), o, range);
    }

    /**
     * {@code low .. high}.
     *
     * @param low the least
     * @param high the greatest, which is within
     * @return the expression
     */
    public static Told range(Draftable low, Draftable high) {
        Told l = low.told();
        Told h = high.told();
        return of(new DraftExpr.Range(l.expr, h.expr), l, h);
    }

    /**
     * {@code operand in [values]}.
     *
     * @param operand the operand
     * @param negated true for {@code not in}
     * @param values what {@link #list} gave
     * @return the expression
     */
    public static Told in(Draftable operand, boolean negated, Told values) {
        Told o = operand.told();
        return of(new DraftExpr.In(o.expr, values.expr, negated), o, values);
    }

    /**
     * {@code [values]}.
     *
     * @param values the elements
     * @return the expression
     */
    public static Told list(List<? extends Draftable> values) {
        List<Told> parts = all(values);
        return of(new DraftExpr.ListOf(exprs(parts)), parts);
    }

    /**
     * {@code function(arguments)}, by position.
     *
     * @param function its name in the language
     * @param arguments the arguments, in order
     * @return the expression
     */
    public static Told call(String function, Draftable... arguments) {
        return call(function, List.of(arguments), Map.of());
    }

    /**
     * {@code function(arguments, name = value)}.
     *
     * @param function its name in the language
     * @param arguments those by position, in order
     * @param named those by name, in the order of the map
     * @return the expression
     */
    public static Told call(
            String function, List<? extends Draftable> arguments, Map<String, ? extends Draftable> named) {
        List<Told> parts = all(arguments);
        List<Argument> written = new ArrayList<>();
        parts.forEach(p -> written.add(new Argument(Optional.empty(), p.expr)));
        named.forEach((name, value) -> {
            Told part = value.told();
            parts.add(part);
            written.add(new Argument(Optional.of(new Name(name)), part.expr));
        });
        return of(new DraftExpr.Call(new Name(function), written, Optional.empty(), Optional.empty()), parts);
    }

    /** An aggregate over those rows alone for which the condition holds; with two conditions, both do. */
    static Told where(Draftable aggregate, Draftable condition) {
        Told a = aggregate.told();
        DraftExpr.Call call = (DraftExpr.Call) a.expr;
        Told c = call.where().isEmpty()
                ? condition.told()
                : binary(BinaryOp.AND, Told.of(call.where().get(), a), condition);
        return of(new DraftExpr.Call(call.function(), call.arguments(), Optional.of(c.expr), call.over()), a, c);
    }

    /** An aggregate over a window. */
    static Told over(Draftable aggregate, Over.Bound bound, Optional<Told> width, Optional<Told> hop) {
        Told a = aggregate.told();
        DraftExpr.Call call = (DraftExpr.Call) a.expr;
        Over over = new Over(bound, width.map(Told::expr), hop.map(Told::expr));
        List<Told> parts = new ArrayList<>(List.of(a));
        width.ifPresent(parts::add);
        hop.ifPresent(parts::add);
        return of(new DraftExpr.Call(call.function(), call.arguments(), call.where(), Optional.of(over)), parts);
    }

    /** An aggregate over the window behind the row. */
    static Told next(Draftable aggregate, Span width) {
        return over(aggregate, Over.Bound.NEXT, Optional.of(width.told()), Optional.empty());
    }

    /** {@code if condition then value else other}. */
    static Told ifElse(Draftable condition, Draftable value, Draftable other) {
        Told c = condition.told();
        Told v = value.told();
        Told o = other.told();
        return of(new DraftExpr.If(c.expr, v.expr, o.expr), c, v, o);
    }

    /**
     * {@code record.field}.
     *
     * @param record a nested row
     * @param field the name of the field
     * @return the expression
     */
    public static Told field(Draftable record, String field) {
        Told r = record.told();
        if (r.expr instanceof DraftExpr.Ref ref) {
            List<Name> path = new ArrayList<>(ref.path());
            path.add(new Name(field));
            return of(new DraftExpr.Ref(path), r);
        }
        return of(new DraftExpr.Field(r.expr, new Name(field)), r);
    }

    /**
     * {@code null}: what is missing.
     *
     * @return the expression
     */
    public static Told nothing() {
        return of(new DraftExpr.NullLiteral());
    }

    /**
     * A value of Java written out: a number, text, moment, day, span, label, or a list of such.
     *
     * @param value a Java value, or what is a piece of a draft already
     * @return the expression
     * @throws DefinitionException if no literal stands for it (HR0690): a double that is not finite, an instant finer
     *     than a microsecond, a value of another class
     */
    public static Told literal(Object value) {
        if (value instanceof List<?> values) {
            return list(values.stream().map(Told::literal).toList());
        }
        return value instanceof Draftable d ? d.told() : of(Written.of(value));
    }

    static Told literals(long... values) {
        List<Told> items = new ArrayList<>();
        for (long value : values) {
            items.add(literal(value));
        }
        return list(items);
    }

    static Told literals(double... values) {
        List<Told> items = new ArrayList<>();
        for (double value : values) {
            items.add(literal(value));
        }
        return list(items);
    }

    static Told literals(Object[] values) {
        List<Told> items = new ArrayList<>();
        for (Object value : values) {
            items.add(literal(value));
        }
        return list(items);
    }

    private static List<Told> all(List<? extends Draftable> values) {
        List<Told> parts = new ArrayList<>();
        values.forEach(v -> parts.add(v.told()));
        return parts;
    }

    private static List<DraftExpr> exprs(List<Told> parts) {
        return parts.stream().map(Told::expr).toList();
    }

    /**
     * What was said.
     *
     * @return the expression
     */
    public DraftExpr expr() {
        return expr;
    }

    /**
     * The line that said it.
     *
     * @return the line; empty for a column, which is said where it is used, and where the caller was compiled without
     *     lines
     */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /**
     * What it is made of.
     *
     * @return the parts, with the lines that said them
     */
    public List<Told> parts() {
        return parts;
    }

    /** Itself; a column as it is said by the caller. */
    @Override
    public Told told() {
        return column
                ? of(ref(((DraftExpr.Ref) expr).path().stream().map(Name::text).toArray(String[]::new)))
                : this;
    }
}
