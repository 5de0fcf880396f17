package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code explode c}: one row per element of a list. */
final class ExplodeVerb {
    private final Body body;

    ExplodeVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Explode verb, Rows rows, String id) {
        Optional<Slot> slot = body.column(verb.column(), body.scope(rows));
        if (slot.isEmpty() || slot.get().isUnknown()) {
            return rows.broken();
        }
        if (!(slot.get().type() instanceof DataType.ListOf list)) {
            body.context()
                    .report(
                            verb.column(),
                            Code.HR0201,
                            "`explode` needs a list; `" + slot.get().written() + "` is a "
                                    + slot.get().column().showType());
            return rows.broken();
        }
        List<Slot> slots = new ArrayList<>();
        for (Slot s : rows.slots()) {
            slots.add(s.name().equals(slot.get().name()) ? s.withInfo(list.element(), false, s.taint()) : s);
        }
        Rows exploded = rows.broken().withSlots(slots);
        return rows.op().isEmpty()
                ? exploded
                : exploded.through(
                        new Op.Explode(id, rows.op().get(), slot.get().name(), exploded.schema()));
    }
}
