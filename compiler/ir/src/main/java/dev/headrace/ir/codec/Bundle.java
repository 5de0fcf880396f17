package dev.headrace.ir.codec;

import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.plan.Plan;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A compiled pipeline with the plan of all its sinks and the texts it came from.
 *
 * @param headrace the version of Headrace that made it
 * @param language the version of the language
 * @param fingerprint of the pipeline, in hexadecimal
 * @param sources texts by name, as the author calls them
 */
public record Bundle(
        String headrace,
        int language,
        String fingerprint,
        Pipeline pipeline,
        Optional<Plan> plan,
        Map<String, String> sources) {

    public Bundle {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /** The names of the sources, in order. */
    public List<String> sourceNames() {
        return List.copyOf(sources.keySet());
    }
}
