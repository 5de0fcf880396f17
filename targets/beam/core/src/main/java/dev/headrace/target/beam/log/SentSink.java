package dev.headrace.target.beam.log;

import dev.headrace.ir.pipeline.Binding;
import dev.headrace.ir.pipeline.Fate;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Where rows go, as workers get it: a name that no other output has, the columns, and the binding. */
public final class SentSink implements Serializable {
    private static final long serialVersionUID = 1;

    /** The same parts as those of an entry; it travels as one. */
    private final SentSource parts;

    private SentSink(SentSource parts) {
        this.parts = parts;
    }

    public static SentSink of(String name, Schema schema, Binding binding) {
        return new SentSink(SentSource.of(
                new SourceDef(
                        name,
                        schema,
                        Optional.empty(),
                        Optional.of(binding),
                        OptionalLong.empty(),
                        Fate.DROP,
                        OptionalLong.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        ""),
                schema.names()));
    }

    public String name() {
        return parts.source().name();
    }

    public Schema schema() {
        return parts.wanted();
    }

    public Binding binding() {
        return parts.source().stream().orElseThrow();
    }
}
