package dev.headrace.ir.draft;

import java.util.List;

/** {@code needs fraud_net { cpu = 2 }}. */
public record Needs(Name name, List<Setting> settings) {
    public Needs {
        settings = List.copyOf(settings);
    }
}
