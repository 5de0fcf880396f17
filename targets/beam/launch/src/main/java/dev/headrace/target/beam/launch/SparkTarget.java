package dev.headrace.target.beam.launch;

import dev.headrace.target.Capabilities;
import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import dev.headrace.target.TargetProvider;

/** The target {@code beam.spark}: Spark, batch only. */
public final class SparkTarget implements TargetProvider {

    private final SharedProcess process = new SharedProcess(Runner.SPARK);

    @Override
    public String name() {
        return Runner.SPARK.target();
    }

    @Override
    public Capabilities capabilities() {
        return new BeamCapabilities(Runner.SPARK);
    }

    @Override
    public Engine engine() {
        return engine(Mode.BATCH);
    }

    @Override
    public Engine engine(Mode mode) {
        return new ProcessEngine(process, mode);
    }
}
