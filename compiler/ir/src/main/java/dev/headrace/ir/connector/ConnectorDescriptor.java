package dev.headrace.ir.connector;

import java.util.List;
import java.util.Optional;

/**
 * A connector as bindings name it.
 *
 * @param location what its first argument is: {@code path} or {@code topic}
 * @param batch whether it can be bound as {@code batch}
 * @param stream whether it can be bound as {@code stream}
 */
public record ConnectorDescriptor(
        String name, String location, boolean batch, boolean stream, List<OptionSpec> options, String doc) {
    public ConnectorDescriptor {
        options = List.copyOf(options);
    }

    public Optional<OptionSpec> option(String key) {
        return options.stream().filter(o -> o.name().equals(key)).findFirst();
    }
}
