package dev.headrace.ir.connector;

import java.util.List;

/** A set of connectors, found by {@link java.util.ServiceLoader}. */
public interface ConnectorLibrary {
    List<ConnectorDescriptor> connectors();
}
