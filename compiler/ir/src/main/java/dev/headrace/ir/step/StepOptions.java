package dev.headrace.ir.step;

import java.util.List;
import java.util.OptionalLong;

/**
 * How a program is run.
 *
 * @param format what tables are handed over as: {@code csv jsonl parquet}
 * @param timeout microseconds a try may take
 * @param retries how often it is tried again after a failure
 * @param retryDelay microseconds between two tries
 * @param cpus the processors it asks for
 * @param memory the bytes of memory it asks for
 * @param gpus the accelerators it asks for
 * @param env the variables it sees beside {@code PATH HOME LANG HEADRACE_STEP}
 * @param network whether a container may use the network
 */
public record StepOptions(
        String format,
        OptionalLong timeout,
        long retries,
        OptionalLong retryDelay,
        OptionalLong cpus,
        OptionalLong memory,
        OptionalLong gpus,
        List<StepVariable> env,
        boolean network) {
    /** Takes over a copy of the variables. */
    public StepOptions {
        env = List.copyOf(env);
    }

    /**
     * Tables as CSV, one try, no limit, no variables.
     *
     * @return these options
     */
    public static StepOptions standard() {
        OptionalLong none = OptionalLong.empty();
        return new StepOptions("csv", none, 0, none, none, none, none, List.of(), false);
    }
}
