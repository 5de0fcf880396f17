package dev.headrace.target.beam.log;

import dev.headrace.ir.type.Schema;
import java.io.Serializable;
import java.util.List;

/**
 * Rows in numbered partitions, each of which has one order that never changes: a topic, a folder of files. Sent to workers
 * by Java serialization. Failures of the log as a whole are {@link dev.headrace.diagnostics.RunFailure}s.
 */
public interface Log extends Serializable {

    /** The columns of its rows: those the pipeline reads, with the time columns. */
    Schema schema();

    /** Where each partition there is now is read from first, by partition. Asked once, when a job starts anew. */
    List<Position> beginnings();

    /** Opens the partitions of these positions, each to be read on from there. */
    LogReader open(List<Position> from);

    /**
     * What messages call what rows were read from, such as {@code data/tx.csv} or {@code payments[3]}.
     *
     * @param input the input's number in places of rows: the partition, or a file within it
     */
    String name(int input);
}
