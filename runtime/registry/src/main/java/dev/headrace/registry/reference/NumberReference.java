package dev.headrace.registry.reference;

import java.util.List;
import java.util.Optional;

/**
 * What a feature of numbers looked like.
 *
 * @param count how many numbers there were, infinite ones too
 * @param missing how many rows had none; NaN is none
 * @param infinite how many were infinite; the spread leaves them out
 * @param spread empty if there was no finite number
 */
public record NumberReference(String name, long count, long missing, long infinite, Optional<Spread> spread)
        implements FeatureReference {

    /**
     * How finite numbers lay.
     *
     * @param deviation the standard deviation, of a sample: 0 for one number
     * @param quantiles numbers of the data: the least that is not below a share of all
     * @param histogram how many lay in each of {@link #BINS} bins of equal width from the least to the greatest; the last
     *     one holds the greatest too
     */
    public record Spread(
            double mean, double deviation, double min, double max, List<Quantile> quantiles, List<Long> histogram) {

        /** Bins of a histogram. */
        public static final int BINS = 20;

        /** Takes copies. */
        public Spread {
            quantiles = List.copyOf(quantiles);
            histogram = List.copyOf(histogram);
        }
    }

    /** The number that a share of all does not exceed. */
    public record Quantile(double share, double value) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.number(this);
    }
}
