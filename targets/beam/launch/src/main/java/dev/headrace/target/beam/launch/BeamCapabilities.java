package dev.headrace.target.beam.launch;

import dev.headrace.ir.op.Op;
import dev.headrace.target.Capabilities;
import dev.headrace.target.Mode;
import dev.headrace.target.StreamRules;
import java.util.List;
import java.util.Optional;

/** Everything in batch but steps that look at the whole table; streams where the runner keeps event time. */
record BeamCapabilities(Runner runner) implements Capabilities {

    private static final List<String> FILES = List.of("csv", "jsonl", "parquet");
    /** Files are replayed in their order. */
    private static final List<String> STREAMS = List.of("csv", "jsonl", "kafka", "parquet");

    @Override
    public boolean runs(Mode mode) {
        return mode == Mode.BATCH || runner.streams();
    }

    @Override
    public Optional<String> refusal(Op op, Mode mode) {
        if (!runs(mode)) {
            return Optional.of("does not run streams");
        }
        if (op instanceof Op.Via via && !via.isRowWise()) {
            return Optional.of("cannot run `" + via.step() + "`, which looks at the whole table");
        }
        return mode == Mode.STREAM ? StreamRules.refusal(op) : Optional.empty();
    }

    @Override
    public List<String> connectors(Mode mode) {
        if (!runs(mode)) {
            return List.of();
        }
        return mode == Mode.BATCH ? FILES : STREAMS;
    }
}
