package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.MapArm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases of a map so far. */
final class Arms {

    private final Draftable subject;
    private final List<MapArm> arms;
    private final List<Told> parts;

    Arms(Draftable subject) {
        this(subject, List.of(), List.of());
    }

    private Arms(Draftable subject, List<MapArm> arms, List<Told> parts) {
        this.subject = subject;
        this.arms = List.copyOf(arms);
        this.parts = List.copyOf(parts);
    }

    Arms with(Draftable value, Object... cases) {
        List<Told> made = new ArrayList<>(parts);
        List<DraftExpr> patterns = new ArrayList<>();
        for (Object one : cases) {
            Told pattern = Told.literal(one);
            made.add(pattern);
            patterns.add(pattern.expr());
        }
        Told result = value.told();
        made.add(result);
        List<MapArm> more = new ArrayList<>(arms);
        more.add(new MapArm(patterns, result.expr()));
        return new Arms(subject, more, made);
    }

    Told otherwise(Draftable value) {
        return end(Optional.of(value.told()));
    }

    Told total() {
        return end(Optional.empty());
    }

    private Told end(Optional<Told> otherwise) {
        Told told = subject.told();
        List<Told> all = new ArrayList<>(parts);
        all.add(told);
        otherwise.ifPresent(all::add);
        return Told.of(new DraftExpr.MapOf(told.expr(), arms, otherwise.map(Told::expr)), all.toArray(Told[]::new));
    }
}
