package dev.headrace.ir.pipeline;

import dev.headrace.ir.op.Op;
import java.util.Optional;

/**
 * A typed exit: the rows of {@code root}.
 */
public record SinkDef(
        String name, Op root, Optional<Binding> batch, Optional<Binding> stream, boolean acceptsPii, String doc) {}
