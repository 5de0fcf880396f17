package dev.headrace.target.local;

import dev.headrace.target.Capabilities;
import dev.headrace.target.Engine;
import dev.headrace.target.TargetProvider;

/** The target {@code local}: this JVM. */
public final class LocalTarget implements TargetProvider {

    @Override
    public String name() {
        return "local";
    }

    @Override
    public Capabilities capabilities() {
        return new LocalCapabilities();
    }

    @Override
    public Engine engine() {
        return new LocalEngine();
    }
}
