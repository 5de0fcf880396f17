package dev.headrace.ir.pipeline;

import java.util.List;

/**
 * One option of a binding, already checked against the connector: text as written, numbers, durations and instants (microseconds)
 * in digits.
 *
 * @param secret whether the one value is the name of a secret rather than the value itself
 */
public record BindingOption(String key, List<String> values, boolean secret) {
    public BindingOption {
        values = List.copyOf(values);
    }
}
