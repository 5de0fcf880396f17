package dev.headrace.testkit.generate;

import dev.headrace.ir.pipeline.Pipeline;
import dev.headrace.ir.pipeline.RowsGiven;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A pipeline and the rows of its sources.
 *
 * @param seed what it was generated from
 */
public record PipelineCase(long seed, Pipeline pipeline, Map<String, RowsGiven> rows) {
    public PipelineCase {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
