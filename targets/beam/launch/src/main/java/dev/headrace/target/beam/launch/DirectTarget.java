package dev.headrace.target.beam.launch;

import dev.headrace.target.Capabilities;
import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import dev.headrace.target.TargetProvider;

/** The target {@code beam.direct}: Beam's Direct runner in one JVM: for tests, since it pays for each key. */
public final class DirectTarget implements TargetProvider {

    private final SharedProcess process = new SharedProcess(Runner.DIRECT);

    @Override
    public String name() {
        return Runner.DIRECT.target();
    }

    @Override
    public Capabilities capabilities() {
        return new BeamCapabilities(Runner.DIRECT);
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
