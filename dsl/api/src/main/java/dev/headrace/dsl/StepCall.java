package dev.headrace.dsl;

import dev.headrace.dsl.value.Draftable;
import dev.headrace.dsl.value.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call of an opaque step: {@code clean(k = 3)}. */
public final class StepCall implements Draftable {

    private final String step;
    private final Map<String, Draftable> options = new LinkedHashMap<>();

    private StepCall(String step) {
        this.step = step;
    }

    /**
     * A call of the step of this name.
     *
     * @param step its name
     * @return a call without arguments
     */
    public static StepCall of(String step) {
        return new StepCall(step);
    }

    /**
     * {@code name = value}: an argument, the same for all rows.
     *
     * @param name the parameter
     * @param value a Java value, or an expression of parameters of the run
     * @return this, to be gone on with
     * @throws dev.headrace.dsl.value.DefinitionException if no literal stands for the value (HR0690)
     */
    public StepCall with(String name, Object value) {
        options.put(name, Told.literal(value));
        return this;
    }

    @Override
    public Told told() {
        return Told.call(step, List.of(), options);
    }
}
