package dev.headrace.ir.ml;

import java.util.Optional;

/**
 * {@code recall at precision 95% >= 60%}.
 *
 * @param metric by the word the language has for it: {@code auc_pr}
 * @param fixed another metric held at a value, here precision at 0.95
 * @param bound what it is compared with
 */
public record RequirementDef(String metric, Optional<FixedMetric> fixed, Comparison comparison, double bound) {

    /** How the metric must lie to the bound. */
    public enum Comparison {
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }

        /** Whether a value lies so; one that is no number never does. */
        public boolean holds(double value, double bound) {
            return switch (this) {
                case AT_LEAST -> value >= bound;
                case AT_MOST -> value <= bound;
                case ABOVE -> value > bound;
                case BELOW -> value < bound;
            };
        }
    }

    /** A metric held at a value. */
    public record FixedMetric(String metric, double value) {}
}
