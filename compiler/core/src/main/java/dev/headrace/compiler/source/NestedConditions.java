package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.AggregatePlace;
import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.compiler.resolve.Unit;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.TypeRef;
import dev.headrace.ir.draft.text.DraftText;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.expr.MapExpr;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import dev.headrace.ir.type.Zero;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conditions of the fields of nested schemas, said of the column that holds them. */
final class NestedConditions {
    private final Context context;
    private final ExpressionTyper typer;
    private final Map<DraftExpr, Typed> typed = new IdentityHashMap<>();
    private final Set<DraftExpr> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    NestedConditions(Context context, ExpressionTyper typer) {
        this.context = context;
        this.typer = typer;
    }

    /** Adds the conditions within a column of this written type. */
    void add(Slot column, TypeRef type, Unit unit, List<FieldCheck> checks) {
        if (column.type() instanceof DataType.Struct) {
            Expr base = new Expr.ColumnRef(column.name(), column.type(), column.optional());
            schema(type, unit).ifPresent(s -> add(column.name(), base, s, checks));
        }
        elements(column.type(), type, unit);
    }

    /** Nothing checks the elements of a list, so it may not look as if something did. */
    private void elements(DataType type, TypeRef written, Unit unit) {
        if (type instanceof DataType.ListOf) {
            TypeRef list = written instanceof TypeRef.OptionalOf o ? o.type() : written;
            for (TypeRef element : ((TypeRef.Named) list).typeArguments()) {
                schema(element, unit).stream()
                        .flatMap(s -> s.as(SchemaDecl.class).fields().stream())
                        .flatMap(f -> f.where().stream())
                        .filter(refused::add)
                        .forEach(w -> context.report(
                                context.at(w, Code.HR0500, "a condition within the elements of a list is not built yet")
                                        .label(context.place(element), "here the schema is the element of a list")));
            }
        }
    }

    private void add(String column, Expr base, Declared schema, List<FieldCheck> checks) {
        for (Field field : schema.as(SchemaDecl.class).fields()) {
            if (field.name().isMissing()) {
                continue;
            }
            Expr.FieldOf value = new Expr.FieldOf(base, field.name().text());
            field.where()
                    .ifPresent(w -> condition(w, schema, value)
                            .ifPresent(c -> checks.add(new FieldCheck(column, c, DraftText.of(w)))));
            if (value.type() instanceof DataType.Struct) {
                schema(field.type(), schema.unit()).ifPresent(s -> add(column, value, s, checks));
            }
            elements(value.type(), field.type(), schema.unit());
        }
    }

    /** The condition over the field as it is declared, with the field's value in its place. */
    private Optional<Expr> condition(DraftExpr where, Declared schema, Expr.FieldOf value) {
        Typed condition = typed.computeIfAbsent(where, w -> type(w, schema, value));
        if (condition.isUnknown()) {
            return Optional.empty();
        }
        Expr holds = condition.optional()
                ? new Expr.Coalesce(condition.expr(), new Expr.Literal(DataType.BOOL, true))
                : condition.expr();
        Expr said = MapExpr.bottomUp(holds, e -> e instanceof Expr.ColumnRef ref ? in(ref, value) : e);
        return Optional.of(value.optional() ? new Expr.Or(new Expr.IsNull(value), said) : said);
    }

    private Typed type(DraftExpr where, Declared schema, Expr.FieldOf value) {
        Slot slot = Slot.bare(value.field(), value.type(), value.column().optional(), Taint.NONE);
        Typed condition = typer.type(
                where,
                new SlotScope(schema.unit(), value.field(), List.of(slot), false, AggregatePlace.NOWHERE),
                DataType.BOOL);
        return condition.isUnknown() || condition.type() instanceof DataType.Bool ? condition : Typed.UNKNOWN;
    }

    /** What is asked only of a value that is there takes it as sure: what stands in for null is never looked at. */
    private static Expr in(Expr.ColumnRef ref, Expr.FieldOf value) {
        return ref.optional() || !value.optional()
                ? value
                : new Expr.Coalesce(value, new Expr.Literal(value.type(), Zero.of(value.type())));
    }

    private static Optional<Declared> schema(TypeRef type, Unit unit) {
        if (type instanceof TypeRef.OptionalOf optional) {
            return schema(optional.type(), unit);
        }
        if (type instanceof TypeRef.Named named && !named.path().isEmpty()) {
            Name last = named.path().get(named.path().size() - 1);
            return unit.find(last.text()).filter(d -> d.kind() == Kind.SCHEMA);
        }
        return Optional.empty();
    }
}
