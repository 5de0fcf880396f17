package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Kind;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.type.Schema;
import dev.headrace.ir.type.Taint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code join x on k}: rows of equal keys, inner or left. */
final class JoinVerb {
    private final Body body;

    JoinVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.Join verb, Rows left, int index) {
        String relation = verb.relation().text();
        if (relation.isEmpty()) {
            return Rows.opaque().withFacts(left.facts());
        }
        Rows right = new Opening(body).named(verb.relation(), relation, index + ".right");
        if (right.isOpaque() || left.isOpaque()) {
            return Rows.opaque().withFacts(left.facts());
        }
        Joining joining = new Joining(body, left, right, relation);
        Optional<List<Joining.Pair>> keys = joining.keys(verb.keys(), "joins");
        boolean good = timesFit(verb, left, right) & !looksAhead(verb, left, right) & !joining.isTwice(verb.relation());
        if (verb.keys().isEmpty()) {
            body.context()
                    .report(body.context()
                            .at(verb, Code.HR0205, "a join needs a key")
                            .help("`join " + relation + " on …`"));
            good = false;
        }
        List<Joining.Pair> pairs = keys.orElse(List.of());
        List<Slot> rightSlots = joining.rightSlots(pairs, verb.left(), Optional.empty());
        List<Slot> slots = new ArrayList<>();
        Taint keyTaint = pairs.stream().map(Joining.Pair::taint).reduce(Taint.NONE, Taint::or);
        left.slots()
                .forEach(s -> slots.add(verb.left() ? s : s.withTaint(s.taint().or(keyTaint))));
        slots.addAll(rightSlots);
        Facts facts = left.facts().with(right.facts());
        Rows rows = left.withFacts(facts).broken();
        if (!good || keys.isEmpty()) {
            return rows.withSlots(distinct(slots));
        }
        Rows joined = rows.withSlots(slots);
        if (left.op().isEmpty() || right.op().isEmpty()) {
            return joined;
        }
        Schema schema = joined.schema();
        return joined.through(new Op.Join(
                body.id(index, "join", verb),
                left.op().get(),
                right.op().get(),
                verb.left(),
                pairs.stream().map(Joining.Pair::pair).toList(),
                rightSlots.stream().map(Slot::name).toList(),
                schema));
    }

    /** After an error: the columns without those that would stand twice. */
    private static List<Slot> distinct(List<Slot> slots) {
        Set<String> names = new LinkedHashSet<>();
        return slots.stream().filter(s -> names.add(s.name())).toList();
    }

    private boolean timesFit(Verb.Join verb, Rows left, Rows right) {
        if (left.eventTime().isEmpty() || right.eventTime().isEmpty()) {
            return true;
        }
        if (sharesSummed(left, right)) {
            return true;
        }
        String relation = verb.relation().text();
        Diagnostic.Builder message = body.context()
                .at(
                        verb,
                        Code.HR0303,
                        "`" + body.owner() + "` and `" + relation
                                + "` both have event time: a plain join would mix rows of different times")
                .note("a plain join also finds rows that come later than the row they are joined to")
                .help("`asof join " + relation
                        + " within …` finds the newest row that was known then; to join what has no" + " time, drop `"
                        + right.eventTime().get() + "` from `" + relation + "` first");
        body.context().report(message);
        return false;
    }

    private static boolean sharesSummed(Rows left, Rows right) {
        Set<String> shared = new LinkedHashSet<>(right.facts().summed());
        shared.retainAll(left.facts().sources());
        return !shared.isEmpty() && left.facts().summed().isEmpty();
    }

    /** Sums of a source joined back to its own rows: each row would see the rows after it. */
    private boolean looksAhead(Verb.Join verb, Rows left, Rows right) {
        boolean own = sharesSummed(left, right)
                && (right.facts().windowed() || (left.eventTime().isPresent() && body.kind() == Kind.DATASET));
        if (!own) {
            return false;
        }
        String relation = verb.relation().text();
        Set<String> shared = new LinkedHashSet<>(right.facts().summed());
        shared.retainAll(left.facts().sources());
        String source = shared.iterator().next();
        body.context()
                .report(
                        body.context()
                                .at(
                                        verb,
                                        Code.HR0301,
                                        "`" + relation + "` sums up rows of `" + source
                                                + "`; joined back to them, each row would see the rows after it")
                                .label(
                                        body.context().places().relation(relation),
                                        right.facts().windowed()
                                                ? "`" + relation + "` is made of whole windows here"
                                                : "`" + relation + "` sums up all of them here")
                                .note("a sum is known when its last row has come, and the rows in it came before that")
                                .help(
                                        "a rolling window sees only what came before: `features … { x = sum(…) over 1h before }`"));
        return true;
    }
}
