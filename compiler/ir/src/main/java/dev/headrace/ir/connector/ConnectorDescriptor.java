package dev.headrace.ir.connector;

import java.util.List;
import java.util.Optional;

/**
 * A connector as bindings name it.
 *
 * @param location what its first argument is: {@code path} or {@code topic}
 * @param batch whether it can be bound as {@code batch}
 * @param stream what can bind it as {@code stream}
 */
public record ConnectorDescriptor(
        String name, String location, boolean batch, Streams stream, List<OptionSpec> options, String doc) {
    public ConnectorDescriptor {
        options = List.copyOf(options);
    }

    /** What can be bound to a stream. */
    public enum Streams {
        NOTHING,
        SINKS,
        SOURCES_AND_SINKS
    }

    /**
     * Whether it fits one side of a declaration.
     *
     * @param side {@code batch} or {@code stream}
     */
    public boolean fits(String side, boolean source) {
        return side.equals("batch") ? batch : source ? stream == Streams.SOURCES_AND_SINKS : stream != Streams.NOTHING;
    }

    public Optional<OptionSpec> option(String key) {
        return options.stream().filter(o -> o.name().equals(key)).findFirst();
    }
}
