package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.expr.Expr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code fill f.* = 0}: replaces nulls and makes the columns sure; those that are sure already stay as they are. */
final class FillVerb {
    private final Body body;

    FillVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Fill verb, Rows rows, String id) {
        Optional<List<Selection.Chosen>> chosen = new Selection(body, rows).select(List.of(verb.target()));
        if (chosen.isEmpty()) {
            return rows.broken();
        }
        Set<String> names = new LinkedHashSet<>();
        chosen.get().forEach(c -> names.add(c.slot().name()));
        List<Cell> cells = new ArrayList<>();
        for (Slot slot : rows.slots()) {
            boolean fill = names.contains(slot.name()) && slot.optional() && !slot.isUnknown();
            cells.add(fill ? new Cell(slot, filled(slot, verb.value(), rows)) : Cell.keep(slot));
        }
        return rows.project(id, cells, verb, "goes here");
    }

    private Typed filled(Slot slot, DraftExpr written, Rows rows) {
        Typed value = body.typer()
                .as(written, body.scope(rows), slot.type(), true, "the value that fills `" + slot.written() + "`");
        if (value.isUnknown()) {
            return value;
        }
        Expr filled = new Expr.Coalesce(slot.read().expr(), value.expr());
        return Typed.of(filled, slot.taint().or(value.taint()));
    }
}
