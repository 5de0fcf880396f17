package dev.headrace.target.beam.stream;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.MetricsFilter;

/** Reads the counters of a job. */
public final class Counted {

    /** What all counters are filed under. */
    public static final String NAMESPACE = "headrace";

    private Counted() {}

    /** How many rows of a source were late so far. */
    public static long late(MetricResults metrics, String source) {
        return sum(metrics, source + "/late");
    }

    /** All that is counted, by name; an attempt that was repeated counts again. */
    public static Map<String, Long> all(MetricResults metrics) {
        MetricsFilter ours = MetricsFilter.builder()
                .addNameFilter(MetricNameFilter.inNamespace(NAMESPACE))
                .build();
        Map<String, Long> values = new TreeMap<>();
        MetricQueryResults found = metrics.queryMetrics(ours);
        for (MetricResult<Long> counter : found.getCounters()) {
            values.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
        }
        for (MetricResult<DistributionResult> spread : found.getDistributions()) {
            values.merge(spread.getName().getName(), spread.getAttempted().getMax(), Long::max);
        }
        return values;
    }

    /** A counter over all steps and attempts. */
    static long sum(MetricResults metrics, String name) {
        MetricsFilter filter = MetricsFilter.builder()
                .addNameFilter(MetricNameFilter.named(NAMESPACE, name))
                .build();
        long sum = 0;
        for (MetricResult<Long> result : metrics.queryMetrics(filter).getCounters()) {
            sum += result.getAttempted();
        }
        return sum;
    }
}
