package dev.headrace.training;

import dev.headrace.worker.step.Settings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One training of a search, or the only one.
 *
 * @param number from 1
 * @param settings all that the trainer is told
 * @param chosen those that the search chose
 */
record Trial(int number, Settings settings, Map<String, Object> chosen) {

    Trial {
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /** The folder of its files, in that of the model. */
    String folder() {
        return "trials/" + number;
    }

    /**
     * How it ended.
     *
     * @param objective its goal, if it was reached and is a number
     * @param why the sentence of its worker, if it failed
     */
    record Outcome(Trial trial, OptionalDouble objective, Map<String, Double> metrics, Optional<String> why) {
        Outcome {
            metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        }
    }
}
