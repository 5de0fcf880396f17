package dev.headrace.target;

/** A target on the class path, found by {@link java.util.ServiceLoader}. Cheap to make: nothing starts before it is asked. */
public interface TargetProvider {

    /** How a deploy or the command line names it: {@code local}, {@code beam.flink}. */
    String name();

    Capabilities capabilities();

    Engine engine();
}
