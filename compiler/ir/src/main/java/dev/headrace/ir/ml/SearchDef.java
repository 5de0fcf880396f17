package dev.headrace.ir.ml;

import java.util.List;
import java.util.OptionalLong;

/**
 * How the settings of a model are found: a training, called a trial, for each choice of them.
 *
 * <p>The best trial is the one with the best objective; of equal ones the first.
 *
 * @param spaces what is searched, in the order written
 * @param trials how many trainings at most; empty for all that a grid or list has
 * @param objective a metric, by the word the language has for it
 * @param seed of what is drawn
 * @param parallel how many trials may run at once
 * @param folds above 1: each trial is the mean over so many parts of the training rows, each left out once
 * @param budget microseconds after which no further trial starts
 */
public record SearchDef(
        Strategy strategy,
        List<SearchSpace> spaces,
        OptionalLong trials,
        String objective,
        boolean maximise,
        long seed,
        int parallel,
        OptionalLong folds,
        OptionalLong budget) {

    /** Which choices are tried. */
    public enum Strategy {
        /** Drawn from the spaces. */
        RANDOM,
        /** Every combination, the last space first. */
        GRID,
        /** The first choices of all spaces together, then the second ones. */
        LIST,
        /** Drawn, trained shortly; the better third goes on three times as long, until one is left. */
        HALVING
    }

    public SearchDef {
        spaces = List.copyOf(spaces);
        if (spaces.isEmpty()) {
            throw new IllegalArgumentException("a search has something to choose");
        }
        if (parallel < 1 || (trials.isPresent() && trials.getAsLong() < 1)) {
            throw new IllegalArgumentException("a search has at least one trial");
        }
    }
}
