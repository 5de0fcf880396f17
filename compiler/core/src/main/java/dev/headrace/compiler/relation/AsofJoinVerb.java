package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.compiler.resolve.Declared;
import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.draft.Verb;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.FeatureInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** {@code asof join x within d}: for every row the newest row of {@code x} with the same key that was there by then. */
final class AsofJoinVerb {
    private final Body body;

    AsofJoinVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.AsofJoin verb, Rows left, int index) {
        String relation = verb.relation().text();
        if (relation.isEmpty()) {
            return Rows.opaque().withFacts(left.facts());
        }
        Rows right = new Opening(body).named(verb.relation(), relation, index + ".right");
        OptionalLong within = OptionalLong.empty();
        boolean good = true;
        if (verb.within().isPresent()) {
            within = body.duration(verb.within().get(), left, "the tolerance of an as-of join");
            good = within.isPresent();
        } else if (!verb.unbounded()) {
            withoutTolerance(verb, relation);
            good = false;
        }
        if (right.isOpaque() || left.isOpaque()) {
            return Rows.opaque().withFacts(left.facts());
        }
        if (left.lacksEventTime()) {
            body.needsEventTime(verb, left, "an as-of join");
            good = false;
        }
        if (right.lacksEventTime()) {
            body.needsEventTime(verb.relation(), right, "the right side of an as-of join");
            good = false;
        }
        Joining joining = new Joining(body, left, right, relation);
        Optional<RelationInfo> info =
                body.unit().find(relation).filter(d -> d.kind().hasRows()).map(body.relations()::info);
        Optional<List<Joining.Pair>> keys =
                verb.keys().isEmpty() ? entity(verb, info, joining, relation) : joining.keys(verb.keys(), "joins");
        good &= !joining.isTwice(verb.relation());
        Optional<List<String>> owned = info.flatMap(RelationInfo::features).map(FeatureInfo::owned);
        List<Slot> rightSlots = joining.rightSlots(keys.orElse(List.of()), true, owned);
        Set<String> names = new LinkedHashSet<>();
        List<Slot> slots = new ArrayList<>(left.slots());
        slots.addAll(rightSlots);
        slots.removeIf(s -> !names.add(s.name()));
        Rows joined = left.withFacts(left.facts().with(right.facts())).broken().withSlots(slots);
        if (!good || keys.isEmpty() || left.op().isEmpty() || right.op().isEmpty()) {
            return joined;
        }
        return joined.through(new Op.AsofJoin(
                body.id(index, "asof", verb),
                left.op().get(),
                right.op().get(),
                keys.get().stream().map(Joining.Pair::pair).toList(),
                within,
                rightSlots.stream().map(Slot::name).toList(),
                joined.schema()));
    }

    private Optional<List<Joining.Pair>> entity(
            Verb.AsofJoin verb, Optional<RelationInfo> info, Joining joining, String relation) {
        List<String> entity = info.map(RelationInfo::entity).orElse(List.of());
        if (entity.isEmpty()) {
            Diagnostic.Builder message = body.context()
                    .at(verb, Code.HR0205, "nothing says whose rows those of `" + relation + "` are")
                    .help("say on which key: `asof join " + relation + " on … within …`");
            info.map(RelationInfo::declared)
                    .map(Declared::node)
                    .ifPresent(
                            n -> message.label(body.context().place(n), "`" + relation + "` has no `@entity` column"));
            body.context().report(message);
            return Optional.empty();
        }
        return joining.keysNamed(entity, verb, "joins");
    }

    private void withoutTolerance(Verb.AsofJoin verb, String relation) {
        body.context()
                .report(body.context()
                        .at(
                                verb,
                                Code.HR0304,
                                "this as-of join does not say how old a row of `" + relation + "` may be")
                        .note("without a tolerance a row of years ago would count as current")
                        .help("`asof join " + relation + " within 30d`; in batch `within unbounded` is allowed too"));
    }
}
