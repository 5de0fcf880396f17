package dev.headrace.compiler.relation;

import dev.headrace.compiler.expression.Slot;
import dev.headrace.diagnostics.Code;
import dev.headrace.ir.draft.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code with f}: shows the columns of {@code f} that {@link WithPlan} has carried here unseen. */
final class WithVerb {
    private final Body body;

    WithVerb(Body body) {
        this.body = body;
    }

    Rows apply(Verb.With verb, Rows rows) {
        String features = verb.features().text();
        boolean twice = rows.visible().stream().anyMatch(s -> s.qualifier().equals(Optional.of(features)));
        if (twice) {
            body.context()
                    .report(
                            verb.features(),
                            Code.HR0103,
                            "`" + features + "` was brought into `" + body.owner() + "` before");
            return rows;
        }
        String prefix = hiddenPrefix(body) + features + ".";
        boolean there = false;
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : rows.slots()) {
            boolean mine = slot.hidden()
                    && slot.qualifier().equals(Optional.of(features))
                    && slot.name().startsWith(prefix);
            there |= mine;
            slots.add(mine ? slot.shown() : slot);
        }
        return there ? rows.withSlots(slots) : Rows.opaque().withFacts(rows.facts());
    }

    /** Hidden columns of an inlined block must not meet those of the block around it. */
    static String hiddenPrefix(Body body) {
        return body.prefix().equals(body.owner()) ? "" : body.owner() + ".";
    }
}
