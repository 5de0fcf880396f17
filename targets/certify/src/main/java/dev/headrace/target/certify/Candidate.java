package dev.headrace.target.certify;

import dev.headrace.target.Engine;
import dev.headrace.target.Mode;
import java.util.Optional;

/**
 * An engine to compare, or why it does not run the pipeline.
 *
 * @param engine absent if it refuses
 * @param refusal one sentence; empty unless it refuses
 */
public record Candidate(String name, Mode mode, Optional<Engine> engine, String refusal) {

    public static Candidate of(String name, Mode mode, Engine engine) {
        return new Candidate(name, mode, Optional.of(engine), "");
    }

    public static Candidate refused(String name, Mode mode, String why) {
        return new Candidate(name, mode, Optional.empty(), why);
    }
}
