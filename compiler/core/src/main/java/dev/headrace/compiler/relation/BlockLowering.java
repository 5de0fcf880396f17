package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.expression.Typed;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.ir.draft.DatasetDecl;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.op.Assign;
import dev.headrace.ir.op.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers the block of a table or dataset. */
final class BlockLowering {
    private static final String UNSEEN = "~label.";

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

    /** The end of a dataset with columns that its verbs carry along unseen. */
    Optional<Op> with(List<Slot> columns, List<Assign> values) {
        DatasetDecl decl = declared.as(DatasetDecl.class);
        if (!decl.verbs().stream().allMatch(v -> v.accept(KeepsRows.INSTANCE))) {
            return Optional.empty();
        }
        Rows spine = new Opening(body).from(decl.spine());
        Rows start =
                new WithPlan(body, declared).start(decl.spine(), decl.verbs()).orElse(spine);
        List<Cell> cells = new ArrayList<>();
        start.slots().forEach(s -> cells.add(Cell.keep(s)));
        for (int i = 0; i < columns.size(); i++) {
            Slot unseen = columns.get(i).withQualifier(UNSEEN + columns.get(i).name(), UNSEEN, true, false);
            cells.add(new Cell(
                    unseen, Typed.of(values.get(i).value(), columns.get(i).taint())));
        }
        Rows begun = start.project(body.id("0.labels", declared.node()), cells, declared.node(), "goes here");
        Rows end = new Ending(body).inlined(apply(body, decl.verbs(), begun), declared.node());
        List<Cell> shown = new ArrayList<>();
        for (Slot slot : end.slots()) {
            if (!slot.hidden()) {
                shown.add(Cell.keep(slot));
            } else if (slot.name().startsWith(UNSEEN)) {
                shown.add(new Cell(slot.asBare(slot.simple()), slot.read()));
            }
        }
        Rows all = end.project(body.id("labels", declared.node()), shown, declared.node(), "goes here");
        return all.op();
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
