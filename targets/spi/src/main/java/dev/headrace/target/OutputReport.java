package dev.headrace.target;

import dev.headrace.ir.plan.PlannedOutput;
import dev.headrace.ir.type.Schema;
import java.util.Optional;

/**
 * What became of an output.
 *
 * @param rows how many it has
 * @param location the file or folder written, as the binding or the request names it
 * @param held the rows, if they were asked for in memory
 */
public record OutputReport(
        String name,
        PlannedOutput.Kind kind,
        Schema schema,
        long rows,
        Optional<String> location,
        Optional<InMemoryRows> held) {}
