package dev.headrace.ir.connector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** All connectors, by name. */
public final class Connectors {
    private final Map<String, ConnectorDescriptor> connectors = new TreeMap<>();

    private Connectors(Iterable<ConnectorLibrary> libraries) {
        for (ConnectorLibrary library : libraries) {
            for (ConnectorDescriptor connector : library.connectors()) {
                if (connectors.put(connector.name(), connector) != null) {
                    throw new IllegalStateException("two connectors are called `" + connector.name() + "`");
                }
            }
        }
    }

    /** What the class path offers. */
    public static Connectors load() {
        return new Connectors(ServiceLoader.load(ConnectorLibrary.class, Connectors.class.getClassLoader()));
    }

    public static Connectors of(ConnectorLibrary... libraries) {
        return new Connectors(List.of(libraries));
    }

    public Optional<ConnectorDescriptor> find(String name) {
        return Optional.ofNullable(connectors.get(name));
    }

    /** In order of name. */
    public List<String> names() {
        return List.copyOf(connectors.keySet());
    }
}
