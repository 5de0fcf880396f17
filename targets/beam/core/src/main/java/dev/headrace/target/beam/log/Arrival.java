package dev.headrace.target.beam.log;

import dev.headrace.formats.BadRow;
import dev.headrace.target.beam.block.Block;
import java.util.List;
import java.util.Optional;

/**
 * Some rows of one partition, judged. Its timestamp is the floor of the least time among the good rows. {@link
 * Log#name} says what to call the input of a place.
 *
 * @param good the rows that were not late, in the order of the partition; all columns of {@link Log#schema()}
 * @param late the rows that were late
 * @param bad what could not be read as a row: poison, other columns, times finer than a microsecond
 */
public record Arrival(int partition, Optional<Block> good, Optional<Block> late, List<BadRow> bad) {

    public Arrival {
        bad = List.copyOf(bad);
    }
}
