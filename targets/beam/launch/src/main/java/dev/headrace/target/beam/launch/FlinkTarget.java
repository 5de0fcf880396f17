package dev.headrace.target.beam.launch;

import dev.headrace.target.Capabilities;
import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import dev.headrace.target.TargetProvider;

/** The target {@code beam.flink}: Flink, batch and streams. */
public final class FlinkTarget implements TargetProvider {

    private final SharedProcess process = new SharedProcess(Runner.FLINK);

    @Override
    public String name() {
        return Runner.FLINK.target();
    }

    @Override
    public Capabilities capabilities() {
        return new BeamCapabilities(Runner.FLINK);
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
