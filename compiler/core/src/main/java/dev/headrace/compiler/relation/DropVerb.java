package dev.headrace.compiler.relation;

import dev.headrace.ir.draft.Verb;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code drop a, f.*}: all columns but these. */
final class DropVerb {
    private final Body body;

    DropVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Drop verb, Rows rows, String id) {
        Optional<List<Selection.Chosen>> chosen = new Selection(body, rows).select(verb.columns());
        if (chosen.isEmpty()) {
            return rows.broken();
        }
        Set<String> dropped = new LinkedHashSet<>();
        chosen.get().forEach(c -> dropped.add(c.slot().name()));
        List<Cell> cells = new ArrayList<>();
        rows.slots().stream().filter(s -> !dropped.contains(s.name())).forEach(s -> cells.add(Cell.keep(s)));
        return rows.project(id, cells, verb, "is dropped here");
    }
}
