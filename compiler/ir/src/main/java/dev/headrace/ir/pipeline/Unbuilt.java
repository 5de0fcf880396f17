package dev.headrace.ir.pipeline;

import dev.headrace.ir.ml.Definition;
import java.util.Optional;

/**
 * A declaration that resolves but that no engine runs yet: {@code model fraud_net}.
 *
 * @param definition what was checked of it; absent for kinds of which nothing is held yet, and for a label made from later
 *     rows
 */
public record Unbuilt(String kind, String name, Optional<Definition> definition) {
    public Unbuilt(String kind, String name) {
        this(kind, name, Optional.empty());
    }
}
