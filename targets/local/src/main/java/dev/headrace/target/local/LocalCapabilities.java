package dev.headrace.target.local;

import dev.headrace.ir.op.Op;
import dev.headrace.target.Capabilities;
import dev.headrace.target.Mode;
import java.util.List;
import java.util.Optional;

/** Everything in batch but opaque steps; nothing on a stream. */
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
        return op instanceof Op.Via ? Optional.of("cannot run opaque steps") : Optional.empty();
    }

    @Override
    public List<String> connectors(Mode mode) {
        return mode == Mode.BATCH ? List.of("csv", "jsonl", "parquet") : List.of();
    }
}
