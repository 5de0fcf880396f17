package dev.headrace.target.beam.stream;

import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.MetricsFilter;

/** Reads the counters of a stream. */
public final class Counted {

    private Counted() {}

    /** How many rows of a source were late so far. */
    public static long late(MetricResults metrics, String source) {
        return sum(metrics, source + "/late");
    }

    /** A counter over all steps and attempts. */
    static long sum(MetricResults metrics, String name) {
        MetricsFilter filter = MetricsFilter.builder()
                .addNameFilter(MetricNameFilter.named(Books.METRICS, name))
                .build();
        long sum = 0;
        for (MetricResult<Long> result : metrics.queryMetrics(filter).getCounters()) {
            sum += result.getAttempted();
        }
        return sum;
    }
}
