package dev.headrace.registry.gate;

import dev.headrace.ir.ml.RequirementDef;

/**
 * What a gate requires of one measure.
 *
 * @param measure {@code auc_pr}, {@code recall at precision 0.95}
 * @param comparison how the measure must lie to the bound
 * @param bound the least or the greatest value allowed
 */
public record Requirement(String measure, RequirementDef.Comparison comparison, double bound) {

    /** Refuses a bound that is no number, which nothing meets or misses. */
    public Requirement {
        if (Double.isNaN(bound)) {
            throw new IllegalArgumentException("a bound is a number");
        }
    }

    /** What a pipeline requires. */
    public static Requirement of(RequirementDef def) {
        return new Requirement(measure(def), def.comparison(), def.bound());
    }

    /** What the measure of a requirement is called. */
    public static String measure(RequirementDef def) {
        return def.metric()
                + def.fixed().map(f -> " at " + f.metric() + " " + f.value()).orElse("");
    }

    /** Whether a value meets it; one that is no number never does. */
    public boolean holds(double value) {
        return comparison.holds(value, bound);
    }

    /** {@code auc_pr >= 0.8}. */
    public String text() {
        return measure + " " + comparison.sign() + " " + bound;
    }
}
