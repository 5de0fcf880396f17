package dev.headrace.compiler;

import dev.headrace.ir.connector.Connectors;
import dev.headrace.ir.function.Functions;
import dev.headrace.ir.step.StepLibrary;
import dev.headrace.ir.trainer.Trainers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a compilation depends on besides the text.
 *
 * @param profile the environment to bind for
 * @param params values of run parameters as text, by name; they take the place of defaults
 * @param target what the pipeline is compiled for
 * @param files finds the files of packages that a {@code use} names
 * @param steps the steps written in Java that are there
 */
public record CompileOptions(
        Optional<String> profile,
        Map<String, String> params,
        Target target,
        Functions functions,
        Connectors connectors,
        Trainers trainers,
        FileResolver files,
        StepLibrary steps) {

    /** How rows will come. */
    public enum Target {
        /** All at once; checked are also the sinks that are bound as streams, as far as that does not depend on the run. */
        BATCH,
        /** Files as streams, which end: every sink streams, whatever its bindings say. */
        STREAM,
        /** As {@code stream} bindings say, without an end. */
        LIVE
    }

    public CompileOptions {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** Batch, no profile, what the class path offers, no steps in Java, and no files beyond those given. */
    public static CompileOptions standard() {
        return new CompileOptions(
                Optional.empty(),
                Map.of(),
                Target.BATCH,
                Standard.FUNCTIONS,
                Standard.CONNECTORS,
                Standard.TRAINERS,
                FileResolver.NONE,
                Standard.STEPS);
    }

    /** The class path is asked once: it offers some hundred functions. */
    private static final class Standard {
        private static final Functions FUNCTIONS = Functions.load();
        private static final Connectors CONNECTORS = Connectors.load();
        private static final Trainers TRAINERS = Trainers.load();
        private static final StepLibrary STEPS = StepLibrary.of();

        private Standard() {}
    }

    public CompileOptions withProfile(String name) {
        return new CompileOptions(Optional.of(name), params, target, functions, connectors, trainers, files, steps);
    }

    public CompileOptions withParams(Map<String, String> values) {
        return new CompileOptions(profile, values, target, functions, connectors, trainers, files, steps);
    }

    public CompileOptions withTarget(Target other) {
        return new CompileOptions(profile, params, other, functions, connectors, trainers, files, steps);
    }

    public CompileOptions withFiles(FileResolver other) {
        return new CompileOptions(profile, params, target, functions, connectors, trainers, other, steps);
    }

    public CompileOptions withSteps(StepLibrary other) {
        return new CompileOptions(profile, params, target, functions, connectors, trainers, files, other);
    }
}
