package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.ExpressionTyper;
import dev.headrace.compiler.expression.Slot;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.op.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code union x}: the rows of both; {@code x} has the same columns, in whatever order. */
final class UnionVerb {
    private final Body body;

    UnionVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Union verb, Rows rows, int index) {
        String relation = verb.relation().text();
        if (relation.isEmpty()) {
            return rows.broken();
        }
        Rows other = new Opening(body).named(verb.relation(), relation, index + ".right");
        if (other.isOpaque() || rows.isOpaque()) {
            return rows.broken();
        }
        Rows bare = new Ending(body).finish(rows, verb);
        if (!sameColumns(verb, bare, other)) {
            return bare.broken();
        }
        List<Cell> ordered = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : bare.slots()) {
            Slot right = find(other, slot.name()).orElseThrow();
            ordered.add(Cell.keep(right));
            slots.add(slot.withInfo(
                    slot.type(),
                    slot.optional() || right.optional(),
                    slot.taint().or(right.taint())));
        }
        boolean inOrder = other.slots().stream()
                .map(Slot::name)
                .toList()
                .equals(bare.slots().stream().map(Slot::name).toList());
        Rows right = inOrder ? other : other.project(body.id(index + ".right.order", verb), ordered, verb, "goes here");
        Optional<String> event = bare.eventTime().filter(e -> other.eventTime().equals(Optional.of(e)));
        Optional<String> known = bare.knownTime().filter(e -> other.knownTime().equals(Optional.of(e)));
        Facts facts = bare.facts().with(other.facts());
        if (event.isEmpty() && bare.eventTime().isPresent()) {
            facts = facts.lost(new Facts.LostTime(
                    bare.eventTime().get(), verb, "is not the event time of both sides of this union"));
        }
        Rows both = new Rows(Optional.empty(), slots, event, known, false, facts);
        if (bare.op().isEmpty() || right.op().isEmpty()) {
            return both;
        }
        return both.through(new Op.Union(
                body.id(index, "union", verb), bare.op().get(), right.op().get(), both.schema()));
    }

    private static Optional<Slot> find(Rows rows, String name) {
        return rows.slots().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private boolean sameColumns(Verb.Union verb, Rows rows, Rows other) {
        String relation = verb.relation().text();
        boolean good = lacks(verb, "`" + relation + "`", other, rows, "`" + body.owner() + "`")
                & lacks(verb, "`" + body.owner() + "`", rows, other, "`" + relation + "`");
        for (Slot slot : rows.slots()) {
            Optional<Slot> right = find(other, slot.name());
            boolean differs = right.isPresent()
                    && !slot.isUnknown()
                    && !right.get().isUnknown()
                    && !slot.type().equals(right.get().type());
            if (differs) {
                body.context()
                        .report(
                                verb.relation(),
                                Code.HR0201,
                                "`" + slot.name() + "` is "
                                        + ExpressionTyper.article(slot.type().show()) + " here and "
                                        + ExpressionTyper.article(
                                                right.get().type().show()) + " in `" + relation + "`");
                good = false;
            }
        }
        return good;
    }

    /** Reports the columns that one side has and the other has not; answers whether there are none. */
    private boolean lacks(Verb.Union verb, String side, Rows lacking, Rows having, String other) {
        List<String> missing = having.slots().stream()
                .map(Slot::name)
                .filter(n -> find(lacking, n).isEmpty())
                .map(n -> "`" + n + "`")
                .toList();
        if (!missing.isEmpty()) {
            String columns = missing.size() == 1 ? " has no column " : " has no columns ";
            body.context()
                    .report(body.context()
                            .at(
                                    verb.relation(),
                                    Code.HR0102,
                                    side + columns + String.join(", ", missing) + ", which " + other + " has")
                            .note("both sides of a union have the same columns"));
        }
        return missing.isEmpty();
    }
}
