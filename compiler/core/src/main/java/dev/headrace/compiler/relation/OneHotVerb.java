package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Made;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.expr.Expr;
import dev.headrace.ir.type.DataType;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code one_hot c}: one Int per label of {@code c}, in order; null gives 0 everywhere; {@code c} stays. */
final class OneHotVerb {
    private final Body body;

    OneHotVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.OneHot verb, Rows rows, String id) {
        List<Cell> made = cells(verb.columns(), body.scope(rows), new Made(verb, body.owner(), List.of()));
        List<Cell> all = new ArrayList<>();
        rows.slots().forEach(s -> all.add(Cell.keep(s)));
        for (Cell cell : made) {
            Optional<Slot> taken = rows.slots().stream()
                    .filter(s -> s.name().equals(cell.slot().name()))
                    .findFirst();
            if (taken.isPresent()) {
                Collisions.report(body, verb, cell.slot().name(), taken.get());
                return rows.broken();
            }
            all.add(cell);
        }
        return made.isEmpty() ? rows.broken() : rows.project(id, all, verb, "goes here");
    }

    /** The columns that {@code one_hot} makes of each reference. */
    List<Cell> cells(List<DraftExpr.Ref> refs, RowsScope scope, Made made) {
        List<Cell> cells = new ArrayList<>();
        for (DraftExpr.Ref ref : refs) {
            body.column(ref, scope).filter(s -> !s.isUnknown()).ifPresent(slot -> {
                if (slot.type() instanceof DataType.EnumOf type) {
                    cells.addAll(labels(slot, type, ref, made));
                } else {
                    notEnum(ref, slot);
                }
            });
        }
        return cells;
    }

    private static List<Cell> labels(Slot slot, DataType.EnumOf type, Object node, Made made) {
        List<String> names =
                type.labels().stream().map(l -> slot.simple() + "_" + l).toList();
        List<Cell> cells = new ArrayList<>();
        Typed column = slot.read();
        for (int i = 0; i < names.size(); i++) {
            Expr is = new Expr.Same(column.expr(), new Expr.Literal(type, (long) i));
            Expr value = new Expr.If(is, new Expr.Literal(DataType.INT, 1L), new Expr.Literal(DataType.INT, 0L));
            Slot target = Slot.bare(names.get(i), DataType.INT, false, Taint.NONE)
                    .madeBy(new Made(node, made.relation(), names));
            cells.add(new Cell(target, Typed.of(value, column.taint())));
        }
        return cells;
    }

    private void notEnum(DraftExpr.Ref ref, Slot slot) {
        var message = body.context()
                .at(
                        ref,
                        Code.HR0201,
                        "`one_hot` needs an enum; `" + slot.written() + "` is a "
                                + slot.column().showType());
        if (slot.type() instanceof DataType.Text) {
            message.note("the values of a String are not known when compiling, and a vocabulary may not be taken from"
                            + " whatever values a sample happens to hold")
                    .help("declare the values as an enum, or `fit` a vocabulary on the training part");
        }
        body.context().report(message);
    }
}
