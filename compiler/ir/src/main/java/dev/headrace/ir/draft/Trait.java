package dev.headrace.ir.draft;

import java.util.List;

/** {@code @event_time}. */
public record Trait(Name name, List<Argument> arguments) {
    public Trait {
        arguments = List.copyOf(arguments);
    }
}
