package dev.headrace.testkit;

import dev.headrace.target.TargetProvider;
import dev.headrace.target.Targets;
import java.util.List;
import java.util.Optional;

/**
 * An engine of the class path. {@code local} is always there.
 *
 * @param name as a deploy or the command line names it: {@code local}
 * @param claimed whether the test says by name that the pipeline runs there: then it must
 */
public record TestEngine(String name, boolean claimed) {

    /** The local engine. */
    public static final TestEngine LOCAL = new TestEngine("local", true);

    /**
     * Those of the class path, {@code local} first.
     *
     * @return the engines, none of them claimed but {@code local}
     */
    public static List<TestEngine> all() {
        List<String> others = Targets.all().stream()
                .map(TargetProvider::name)
                .filter(n -> !n.equals(LOCAL.name()))
                .toList();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(LOCAL), others.stream().map(n -> new TestEngine(n, false)))
                .toList();
    }

    /**
     * The engine of this name, which the pipeline claims.
     *
     * @param name {@code beam.direct}
     * @return the engine; a run on one that is not there is an {@code AssertionError}
     */
    public static TestEngine named(String name) {
        return new TestEngine(name, true);
    }

    Optional<TargetProvider> target() {
        return Targets.named(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
