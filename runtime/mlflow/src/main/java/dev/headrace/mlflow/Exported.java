package dev.headrace.mlflow;

import java.util.List;

/**
 * What an export made or found.
 *
 * @param experiment its name
 * @param runs ids of MLflow's runs
 * @param versions MLflow's numbers of versions; none for a run
 * @param left files that could not be sent, each as a sentence
 */
public record Exported(String experiment, List<String> runs, List<String> versions, List<String> left) {

    /** Takes copies. */
    public Exported {
        runs = List.copyOf(runs);
        versions = List.copyOf(versions);
        left = List.copyOf(left);
    }
}
