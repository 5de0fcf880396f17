package dev.headrace.target.beam.batch;

import java.util.HashMap;
import java.util.Map;

/** Names of steps: the same for the same pipeline, none twice. */
final class Names {
    private final Map<String, Integer> given = new HashMap<>();

    /** The name itself, or the name with a number if it was given before. */
    String unique(String name) {
        int count = given.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " " + count;
    }
}
