package dev.headrace.compiler.expression;

import dev.headrace.compiler.resolve.Context;
import dev.headrace.compiler.resolve.Program;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.Column;
import dev.headrace.ir.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fields of nested schemas: {@code address.zip}, {@code orders.address.zip}. */
final class Fields {
    private final Context context;

    Fields(Context context) {
        this.context = context;
    }

    /** The path as a column and fields below it; empty if no part of it is a column that could have fields. */
    Optional<Typed> of(DraftExpr.Ref ref, Scope scope) {
        for (int size = ref.path().size() - 1; size > 0; size--) {
            String written = ref.path().subList(0, size).stream()
                    .map(n -> Templates.fill(n.text(), scope).orElse(n.text()))
                    .collect(Collectors.joining("."));
            Optional<Slot> slot = scope.column(written);
            if (slot.isPresent() && slot.get().isUnknown()) {
                return Optional.of(Typed.UNKNOWN);
            }
            if (slot.isPresent() && slot.get().type() instanceof DataType.Struct) {
                scope.read(slot.get());
                return Optional.of(below(
                        slot.get().read(), ref.path().subList(size, ref.path().size()), ref));
            }
            boolean qualifies =
                    scope.columns().stream().anyMatch(s -> s.written().startsWith(written + "."));
            if (slot.isPresent() && !qualifies) {
                return Optional.of(below(
                        slot.get().read(), ref.path().subList(size, ref.path().size()), ref));
            }
        }
        return Optional.empty();
    }

    private Typed below(Typed base, List<Name> path, Object node) {
        Typed value = base;
        for (Name name : path) {
            if (value.isUnknown()) {
                return value;
            }
            value = read(value, name, context.place(name).isPresent() ? name : node);
        }
        return value;
    }

    /** What the whole gives away, a field of it may give away. */
    Typed read(Typed base, Name field, Object node) {
        if (base.isUnknown() || field.isMissing()) {
            return Typed.UNKNOWN;
        }
        if (!(base.type() instanceof DataType.Struct struct)) {
            context.report(node, Code.HR0201, ExpressionTyper.article(base.showType()) + " has no fields");
            return Typed.UNKNOWN;
        }
        List<String> names = struct.fields().stream().map(Column::name).toList();
        if (!names.contains(field.text())) {
            Diagnostic.Builder message = context.at(
                            node, Code.HR0102, "schema `" + struct.name() + "` has no field `" + field + "`")
                    .note("it has " + String.join(", ", names));
            if (node == field) {
                Program.suggest(context, message, node, field.text(), names);
            }
            context.report(message);
            return Typed.UNKNOWN;
        }
        return Typed.of(new Expr.FieldOf(base.expr(), field.text()), base.taint());
    }
}
