package dev.headrace.target;

/** A target on the class path, found by {@link java.util.ServiceLoader}. Cheap to make: nothing starts before it is asked. */
public interface TargetProvider {

    /**
     * How a deploy or the command line names it: {@code local}, {@code beam.flink}.
     *
     * @return the name; no two targets have one
     */
    String name();

    /**
     * What it can run.
     *
     * @return asked before anything runs
     */
    Capabilities capabilities();

    /**
     * Runs pipelines in batch.
     *
     * @return an engine for batch
     */
    Engine engine();

    /**
     * Runs pipelines this way, which the capabilities must allow.
     *
     * @param mode how rows come
     * @return an engine for it
     */
    default Engine engine(Mode mode) {
        if (mode != Mode.BATCH) {
            throw new IllegalArgumentException("the " + name() + " engine does not run a stream");
        }
        return engine();
    }
}
