package dev.headrace.ir.ml;

import java.util.Optional;

/**
 * {@code recall at precision 95% >= 60%}.
 *
 * @param fixed another metric held at a value, here precision at 0.95
 * @param bound the least or greatest value allowed
 */
public record RequirementDef(String metric, Optional<FixedMetric> fixed, Comparison comparison, double bound) {

    /** How the metric must lie to the bound. */
    public enum Comparison {
        AT_LEAST,
        AT_MOST
    }

    /** A metric held at a value. */
    public record FixedMetric(String metric, double value) {}
}
