package dev.headrace.target.tck;

import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.target.InMemoryRows;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to try an engine on.
 *
 * @param name how it can be found again: its seed, or what it was written for
 * @param outputs what is asked for, as {@link dev.headrace.compiler.plan.Planner} takes it
 * @param rows the rows of each source
 */
public record Trial(String name, Pipeline pipeline, List<String> outputs, Map<String, InMemoryRows> rows) {

    public Trial {
        outputs = List.copyOf(outputs);
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public Trial with(Pipeline other) {
        return new Trial(name, other, outputs, rows);
    }

    public Trial with(Map<String, InMemoryRows> other) {
        return new Trial(name, pipeline, outputs, other);
    }

    public Trial asking(List<String> other) {
        return new Trial(name, pipeline, other, rows);
    }
}
