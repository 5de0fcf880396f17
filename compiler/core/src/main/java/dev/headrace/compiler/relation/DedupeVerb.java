package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.op.Op;
import java.util.List;
import java.util.Optional;

/** {@code dedupe by k}: of the rows with equal keys the least in the canonical order. */
final class DedupeVerb {
    private final Body body;

    DedupeVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Dedupe verb, Rows rows, String id) {
        Optional<List<Slot>> keys = body.keys(verb.keys(), body.scope(rows), "dedupe");
        if (keys.isEmpty() || rows.op().isEmpty()) {
            return rows.broken();
        }
        return rows.through(new Op.Dedupe(
                id, rows.op().get(), keys.get().stream().map(Slot::name).toList()));
    }
}
