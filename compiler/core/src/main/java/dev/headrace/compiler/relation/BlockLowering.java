package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers the block of a table or dataset. */
final class BlockLowering {
    private final Body body;
    private final Declared declared;

    BlockLowering(Body body, Declared declared) {
        this.body = body;
        this.declared = declared;
    }

    RelationInfo lower(DraftExpr.Ref from, List<Verb> verbs) {
        Rows spine = new Opening(body).from(from);
        Rows start = new WithPlan(body, declared).start(from, verbs).orElse(spine);
        Rows rows = apply(body, verbs, start);
        Rows end = new Ending(body).finish(rows, declared.node());
        end.slots().forEach(body.relations().reads()::column);
        rememberColumns(end);
        return new RelationInfo(
                declared,
                end,
                declared.kind() == Kind.DATASET ? Optional.of(spine) : Optional.empty(),
                Optional.empty(),
                entity(end, from));
    }

    /** Runs verbs over rows; the first verb has index 1. */
    static Rows apply(Body body, List<Verb> verbs, Rows start) {
        Rows rows = start;
        for (int i = 0; i < verbs.size(); i++) {
            rows = verbs.get(i).accept(new VerbLowering(body, i + 1, rows));
        }
        return rows;
    }

    private void rememberColumns(Rows end) {
        for (Slot slot : end.slots()) {
            slot.made()
                    .ifPresent(m -> body.context()
                            .places()
                            .putColumn(
                                    declared.name(), slot.name(), body.context().place(m.node())));
        }
    }

    /** The entity of the rows a relation starts from, as far as its columns are still there. */
    private List<String> entity(Rows end, DraftExpr.Ref from) {
        List<String> entity = new ArrayList<>();
        if (from.path().size() == 1) {
            body.unit()
                    .find(from.path().get(0).text())
                    .filter(d -> d.kind().hasRows())
                    .ifPresent(d -> {
                        List<String> keys = body.relations().info(d).entity();
                        boolean all = keys.stream()
                                .allMatch(k -> end.slots().stream()
                                        .anyMatch(s -> s.name().equals(k)));
                        if (all) {
                            entity.addAll(keys);
                        }
                    });
        }
        return entity;
    }
}
