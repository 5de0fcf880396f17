package dev.headrace.target.beam.log;

import dev.headrace.formats.BadRow;
import dev.headrace.kernels.batch.Batch;
import java.util.List;

/**
 * What was read of one partition: its next rows in order.
 *
 * @param rows those that parse, each with its place; perhaps none
 * @param bad those that do not
 * @param next where the partition is read on
 */
public record LogRows(Batch rows, List<BadRow> bad, Position next) {

    public LogRows {
        bad = List.copyOf(bad);
    }
}
