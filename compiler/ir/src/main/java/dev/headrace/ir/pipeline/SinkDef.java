package dev.headrace.ir.pipeline;

import dev.headrace.ir.op.Op;
import java.util.Optional;

/**
 * A typed exit: the rows of {@code root}.
 *
 * @param onArrival whether on a stream a row leaves as soon as it has come, with what is known by then, instead of when the
 *     watermark has passed it
 */
public record SinkDef(
        String name,
        Op root,
        Optional<Binding> batch,
        Optional<Binding> stream,
        boolean acceptsPii,
        boolean onArrival,
        String doc) {}
