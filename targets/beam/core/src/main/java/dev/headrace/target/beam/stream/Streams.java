package dev.headrace.target.beam.stream;

import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.target.beam.log.Log;
import dev.headrace.target.beam.log.Timing;
import java.util.List;
import java.util.Optional;

/** Says where the rows of sources come from. */
@FunctionalInterface
public interface Streams {

    /**
     * The entry of a source.
     *
     * @param columns those that are read
     */
    Entry of(SourceDef source, List<String> columns);

    /** How a source comes in. */
    sealed interface Entry {
        Log log();
    }

    /**
     * Row by row.
     *
     * @param history where the rows before {@link Timing#from the cut} come from, if there is one
     */
    record Live(Log log, Timing timing, Optional<Log> history) implements Entry {
        public Live(Log log, Timing timing) {
            this(log, timing, Optional.empty());
        }
    }

    /** All at once, before anything else is looked at; the log ends. */
    record AtStart(Log log) implements Entry {}
}
