package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Made;
import dev.headrace.compiler.expression.Refs;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.ir.draft.RenamePair;
import dev.headrace.ir.draft.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code rename a -> b}: all at once, so that two columns can trade names. */
final class RenameVerb {
    private final Body body;

    RenameVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Rename verb, Rows rows, String id) {
        RowsScope scope = body.scope(rows);
        Map<String, RenamePair> renamed = new LinkedHashMap<>();
        boolean good = true;
        for (RenamePair pair : verb.pairs()) {
            if (pair.from().isMissing() || pair.to().isMissing()) {
                good = false;
                continue;
            }
            Optional<Slot> slot = scope.column(pair.from().text());
            if (slot.isEmpty()) {
                if (!scope.opaque()) {
                    Refs.missingColumn(body.context(), pair.from(), pair.from().text(), scope);
                }
                good = false;
                continue;
            }
            scope.read(slot.get());
            renamed.put(slot.get().name(), pair);
        }
        List<Cell> cells = new ArrayList<>();
        Map<String, Slot> names = new LinkedHashMap<>();
        for (Slot slot : rows.slots()) {
            RenamePair pair = renamed.get(slot.name());
            Slot target = pair == null
                    ? slot
                    : slot.asBare(pair.to().text())
                            .madeBy(new Made(
                                    pair.to(), body.owner(), List.of(pair.to().text())));
            Slot taken = names.putIfAbsent(target.name(), slot);
            if (taken != null) {
                RenamePair cause = pair == null
                        ? renamed.getOrDefault(taken.name(), verb.pairs().get(0))
                        : pair;
                Collisions.report(body, cause.to(), target.name(), pair == null ? slot : taken);
                good = false;
                continue;
            }
            cells.add(new Cell(target, slot.read()));
        }
        Rows done = rows.project(id, cells, verb, "goes here");
        return good ? done : done.broken();
    }
}
