package dev.headrace.stdlib.time;

import dev.headrace.stdlib.define.Matched;
import dev.headrace.stdlib.define.Outcome;
import java.util.Locale;
import java.util.Optional;

/** A unit of the calendar or clock that times are cut to. */
public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** Seconds of a unit of the clock. */
    long seconds() {
        return switch (this) {
            case SECOND -> 1;
            case MINUTE -> 60;
            case HOUR -> 3600;
            case DAY, WEEK, MONTH, QUARTER, YEAR -> throw new IllegalStateException(this + " has no fixed length");
        };
    }

    static Optional<Unit> find(String name) {
        for (Unit unit : values()) {
            if (unit.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** {@code outcome} with the unit in the literal second argument, which must be at least {@code least}. */
    static Outcome constant(Matched m, Unit least, Outcome outcome) {
        Optional<Unit> unit = find(m.text(1)).filter(u -> u.compareTo(least) >= 0);
        if (outcome.refusal() != null) {
            return outcome;
        }
        return unit.map(u -> outcome.with(Unit.class, u))
                .orElseGet(() -> Outcome.refused("`" + m.text(1) + "` is no unit it can be cut to"));
    }
}
