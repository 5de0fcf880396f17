package dev.headrace.ir.ml;

import java.util.List;
import java.util.Optional;

/**
 * Conditions a model must meet; the only thing that can register it.
 *
 * @param on a part that is neither the model's train nor its validate part (LANGUAGE, rule 15)
 * @param stage where a model that passes is registered; empty if it is only judged
 */
public record GateDef(
        String name,
        String dataset,
        String model,
        PartRef on,
        List<RequirementDef> requirements,
        Optional<String> stage)
        implements Definition {
    public GateDef {
        requirements = List.copyOf(requirements);
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException("a gate that requires nothing is none");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.gate(this);
    }
}
