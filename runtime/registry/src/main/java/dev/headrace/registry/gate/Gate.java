package dev.headrace.registry.gate;

import dev.headrace.ir.ml.GateDef;
import java.util.List;
import java.util.Map;

/**
 * What a model must meet to be registered.
 *
 * @param name of the gate
 * @param on the part whose rows it is judged by
 * @param requirements at least one
 */
public record Gate(String name, String on, List<Requirement> requirements) {

    /** Takes a copy; a gate that requires nothing is none. */
    public Gate {
        requirements = List.copyOf(requirements);
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException("a gate that requires nothing is none");
        }
    }

    /** The gate of a pipeline; {@code on} names its part as the pipeline does. */
    public static Gate of(GateDef def, String on) {
        return new Gate(
                def.name(), on, def.requirements().stream().map(Requirement::of).toList());
    }

    /**
     * Judges a model.
     *
     * @param measured values by {@link Requirement#measure}; what is left out is not met
     * @param model the content of the model's folder, as {@code registry.model.ModelFiles} tells it
     */
    public Verdict judge(Map<String, Double> measured, String model) {
        Judgement judgement = new Judgement(
                name,
                on,
                requirements.stream()
                        .map(r -> new Judgement.Judged(r, measured.getOrDefault(r.measure(), Double.NaN)))
                        .toList());
        return judgement.holds() ? new GatePass(judgement, model) : new GateHold(judgement);
    }
}
