package dev.headrace.target.beam.log;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The stream connectors of the class path, by name. */
public final class StreamConnectors {
    private final TreeMap<String, StreamConnector> connectors = new TreeMap<>();

    private StreamConnectors(Iterable<StreamConnector> found) {
        for (StreamConnector connector : found) {
            if (connectors.put(connector.name(), connector) != null) {
                throw new IllegalStateException("two stream connectors are called `" + connector.name() + "`");
            }
        }
    }

    public static StreamConnectors load() {
        return new StreamConnectors(ServiceLoader.load(StreamConnector.class, StreamConnectors.class.getClassLoader()));
    }

    /**
     * The connector of that name.
     *
     * @throws RunFailure HR0501 if the class path has none
     */
    public StreamConnector require(String name) {
        StreamConnector found = connectors.get(name);
        if (found == null) {
            throw new RunFailure(Diagnostic.of(Code.HR0501, "`" + name + "` cannot be read or written as a stream here")
                    .note("the stream connectors here are " + String.join(", ", connectors.keySet()))
                    .build());
        }
        return found;
    }
}
