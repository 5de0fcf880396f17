package dev.headrace.stdlib.define;

import dev.headrace.ir.text.Zone;

/** Zones that calls name by a literal. */
public final class Zones {

    private Zones() {}

    /** The zone in the literal argument at {@code index}, as a constant. */
    public static Outcome constant(Matched m, int index) {
        return Zone.find(m.text(index))
                .map(zone -> Outcome.plain().with(Zone.class, zone))
                .orElseGet(() -> Outcome.refused("`" + m.text(index) + "` is no time zone"));
    }
}
