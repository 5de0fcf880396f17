package dev.headrace.compiler.source;

import dev.headrace.compiler.expression.AggregatePlace;
import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Scope;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Field;
import dev.headrace.ir.draft.SchemaDecl;
import dev.headrace.ir.draft.text.DraftText;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.pipeline.FieldCheck;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers the constraints of a schema's fields. */
public final class FieldChecks {
    private final Context context;
    private final ExpressionTyper typer;
    private final NestedConditions nested;

    public FieldChecks(Context context, ExpressionTyper typer) {
        this.context = context;
        this.typer = typer;
        this.nested = new NestedConditions(context, typer);
    }

    /** The constraints of the schema's fields; each speaks of its own column alone. */
    public List<FieldCheck> of(Declared schema, SourceShape shape) {
        List<FieldCheck> checks = new ArrayList<>();
        for (Field field : schema.as(SchemaDecl.class).fields()) {
            Optional<Slot> slot = shape.slots().stream()
                    .filter(s -> s.name().equals(field.name().text()))
                    .findFirst();
            slot.ifPresent(s -> nested.add(s, field.type(), schema.unit(), checks));
            if (field.where().isEmpty() || slot.isEmpty()) {
                continue;
            }
            DraftExpr where = field.where().get();
            Scope scope = new SlotScope(
                    schema.unit(), field.name().text(), List.of(slot.get()), false, AggregatePlace.NOWHERE);
            Typed typed = typer.type(where, scope, DataType.BOOL);
            if (typed.isUnknown()) {
                continue;
            }
            if (!(typed.type() instanceof DataType.Bool)) {
                context.report(
                        where,
                        Code.HR0201,
                        "`where` needs a Bool; this is " + ExpressionTyper.article(typed.showType()));
                continue;
            }
            Expr met = typed.optional()
                    ? new Expr.Coalesce(typed.expr(), new Expr.Literal(DataType.BOOL, true))
                    : typed.expr();
            checks.add(new FieldCheck(slot.get().name(), met, DraftText.of(where)));
        }
        return checks;
    }
}
