package dev.headrace.target.local;

import dev.headrace.ir.op.Op;
import dev.headrace.ir.step.StepBody;
import dev.headrace.target.Capabilities;
import dev.headrace.target.Mode;
import dev.headrace.target.local.program.ContainerEngines;
import java.util.List;
import java.util.Optional;

/** Everything in batch; nothing on a stream. */
final class LocalCapabilities implements Capabilities {

    @Override
    public boolean runs(Mode mode) {
        return mode == Mode.BATCH;
    }

    @Override
    public Optional<String> refusal(Op op, Mode mode) {
        if (mode == Mode.STREAM) {
            return Optional.of("does not run streams");
        }
        boolean container = op instanceof Op.Via via
                && via.definition().isPresent()
                && via.known().body() instanceof StepBody.Container;
        if (container && ContainerEngines.found().isEmpty()) {
            return Optional.of(
                    "cannot run `" + ((Op.Via) op).step() + "`: neither `docker` nor `podman` is on the path");
        }
        return Optional.empty();
    }

    @Override
    public List<String> connectors(Mode mode) {
        return mode == Mode.BATCH ? List.of("csv", "jsonl", "parquet") : List.of();
    }

    @Override
    public boolean trains() {
        return true;
    }
}
