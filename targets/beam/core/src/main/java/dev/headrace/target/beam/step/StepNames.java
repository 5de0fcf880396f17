package dev.headrace.target.beam.step;

import java.util.HashSet;
import java.util.Set;

/** Names of the steps of a job: the same for the same pipeline, none twice. */
public final class StepNames {

    private final Set<String> given = new HashSet<>();

    /** The name itself, or the name with a number if it was given before. */
    public String unique(String name) {
        return first(name, name);
    }

    /**
     * The id of an operator, and where that stands in two outputs also the output's name.
     *
     * @param output the name of the output
     */
    public String of(String id, String output) {
        return first(id, id + " @" + output);
    }

    private String first(String name, String again) {
        String free = name;
        for (int n = 1; !given.add(free); n++) {
            free = n == 1 ? again : again + " " + n;
        }
        return free;
    }
}
