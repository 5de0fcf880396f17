package dev.headrace.operators.output;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.OutputReport;

/** An output being written. For one thread. */
public interface Writing extends AutoCloseable {

    void write(Batch batch);

    long rows();

    /** All rows are there; nothing is visible yet. */
    void finish();

    /** Makes the output visible. */
    void commit();

    OutputReport report();

    /** Throws away what was not committed. */
    @Override
    void close();
}
