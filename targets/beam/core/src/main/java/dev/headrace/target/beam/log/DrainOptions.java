package dev.headrace.target.beam.log;

import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;

/**
 * The option of a job that says how it is told to drain. It is the job's and not a source's: a job that goes on from the state
 * of another finds the other's sources in it.
 */
public interface DrainOptions extends PipelineOptions {

    /** A file that all workers see; once it is there nothing more is read. */
    @Nullable
    String getDrain();

    void setDrain(@Nullable String file);
}
