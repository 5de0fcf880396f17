package dev.headrace.metrics;

import java.util.ArrayList;
import java.util.List;

/** How much worse a model does when the values of one input are dealt out anew among the rows. */
public final class PermutationImportance {

    /** Measures the model, higher being better, with the values of {@code feature} taken from the rows {@code from}. */
    @FunctionalInterface
    public interface Measure {
        double of(int feature, int[] from);
    }

    /**
     * What an input is worth.
     *
     * @param mean by how much the measure falls on average
     * @param deviation how much that differs between repeats
     */
    public record Importance(int feature, double mean, double deviation) {}

    private PermutationImportance() {}

    /** One for each feature, in their order. */
    public static List<Importance> of(int features, int rows, int repeats, long seed, double whole, Measure measure) {
        List<Importance> found = new ArrayList<>();
        for (int feature = 0; feature < features; feature++) {
            // What a feature is worth does not depend on which others are looked at.
            Draws chance = new Draws(seed + 31L * feature);
            double sum = 0;
            double squares = 0;
            for (int repeat = 0; repeat < repeats; repeat++) {
                double fall = whole - measure.of(feature, chance.permutation(rows));
                sum += fall;
                squares += fall * fall;
            }
            double mean = sum / repeats;
            found.add(new Importance(feature, mean, Math.sqrt(Math.max(0, squares / repeats - mean * mean))));
        }
        return found;
    }
}
